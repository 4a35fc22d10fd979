using BenchmarkDotNet.Attributes;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Benchmarks.Payload;
using SpecGen.Benchmarks.Peers;

namespace SpecGen.Benchmarks;

/// <summary>A whole GET, from the arguments to the object, without a network.</summary>
public class CallInMemory : IDisposable
{
    private readonly Calls _calls = new(new Uri("https://cluster1"), () => new CannedHandler(ExampleJson.One()));

    [Benchmark(Baseline = true)]
    public Task<PlainAssociation?> HttpClientAndSourceGenerated() => _calls.PlainAsync();

    [Benchmark]
    public Task<IpsecSecurityAssociation> SpecGen() => _calls.SpecGenAsync();

    [GlobalCleanup]
    public void Dispose()
    {
        _calls.Dispose();
        GC.SuppressFinalize(this);
    }
}
