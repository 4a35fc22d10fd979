using System.Net;
using System.Net.Sockets;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A server at a port where TLS is expected that does with each connection what a test says, and hangs up.</summary>
public sealed class RawTlsServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<NetworkStream, Task> _serve;

    public RawTlsServer(Func<NetworkStream, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _ = AcceptAsync();
    }

    public TestClient Client(Action<ApiClientOptions> configure)
    {
        var options = new ApiClientOptions(new Uri($"https://{_listener.LocalEndpoint}/api")) { Retry = { MaximumAttempts = 1 } };
        configure(options);
        return new TestClient(options);
    }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            var connection = await _listener.AcceptTcpClientAsync();
            _ = ServeAsync(connection);
        }
    }

    private async Task ServeAsync(TcpClient connection)
    {
        using (connection)
        {
            await _serve(connection.GetStream());
            connection.Client.Shutdown(SocketShutdown.Send);
        }
    }
}
