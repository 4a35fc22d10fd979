using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Aot.Shared;

/// <summary>A server as small as can be, so that what is measured is the client: it answers one request with one record.</summary>
internal sealed class OneAnswer : IDisposable
{
    private const string Body =
        """{"type":"ipsec","lifetime":3600,"ike":{"state":"established","version":2},"svm":{"name":"svm1","uuid":"3a1"},"node":{"name":"node1","uuid":"4b2"}}""";

    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);

    public OneAnswer()
    {
        _listener.Start();
        Address = new Uri($"http://{_listener.LocalEndpoint}");
        _ = AnswerAsync();
    }

    public Uri Address { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AnswerAsync()
    {
        using var connection = await _listener.AcceptTcpClientAsync();
        var stream = connection.GetStream();
        var request = new byte[8192];
        var length = 0;
        while (!request.AsSpan(0, length).EndsWith("\r\n\r\n"u8))
            length += await stream.ReadAsync(request.AsMemory(length));
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\nConnection: close\r\n\r\n{Body}"));
    }
}
