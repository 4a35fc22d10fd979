using System.Net.Sockets;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A server at a port where TLS is expected that does with each connection what a test says, and hangs up.</summary>
public sealed class RawTlsServer(Func<NetworkStream, Task> serve) : IDisposable
{
    private readonly RawConnections _connections = new(serve);

    public TestClient Client(Action<ApiClientOptions> configure)
    {
        var options = new ApiClientOptions(new Uri($"https://{_connections.Place}/api")) { Retry = { MaximumAttempts = 1 } };
        configure(options);
        return new TestClient(options);
    }

    public void Dispose() => _connections.Dispose();
}
