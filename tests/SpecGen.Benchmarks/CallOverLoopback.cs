using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;

namespace SpecGen.Benchmarks;

/// <summary>A whole GET over HTTP to a server in the same process; most of it is the server and the sockets.</summary>
public class CallOverLoopback : IAsyncDisposable
{
    private LoopbackServer? _server;
    private Calls? _calls;

    [GlobalSetup]
    public async Task StartAsync()
    {
        _server = await LoopbackServer.StartAsync(ExampleJson.One());
        _calls = new Calls(_server.Address, () => new SocketsHttpHandler());
    }

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        _calls!.Dispose();
        await _server!.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true)]
    public Task<PlainAssociation?> HttpClientAndSourceGenerated() => _calls!.PlainAsync();

    [Benchmark]
    public Task<IpsecSecurityAssociation> SpecGen() => _calls!.SpecGenAsync();
}
