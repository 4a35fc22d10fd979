using System.Net;
using System.Net.Sockets;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>Connections to a port of this machine: what becomes of each is said, and then they are hung up.</summary>
public sealed class RawConnections : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<NetworkStream, Task> _serve;

    public RawConnections(Func<NetworkStream, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        _ = AcceptAsync();
    }

    public EndPoint Place => _listener.LocalEndpoint;

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
            var stream = connection.GetStream();
            await _serve(stream);
            connection.Client.Shutdown(SocketShutdown.Send);
            // What the client still sends is taken, lest the hanging up takes the answer away from it.
            while (await stream.ReadAsync(new byte[1024]) > 0)
            {
            }
        }
    }
}
