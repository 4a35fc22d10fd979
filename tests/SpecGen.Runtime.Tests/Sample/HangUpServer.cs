using System.Net;
using System.Net.Sockets;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>
/// Answers the first request and takes every other without a word: it hangs up as a server does that ends, which a web
/// server's abort is not.
/// </summary>
public sealed class HangUpServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private int _requests;

    public HangUpServer()
    {
        _listener.Start();
        _ = AcceptAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}/api");

    public int Requests => Volatile.Read(ref _requests);

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            using var connection = await _listener.AcceptTcpClientAsync();
            await ServeAsync(connection.GetStream());
        }
    }

    private async Task ServeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream);
        while (await HasRequestAsync(reader))
        {
            if (Interlocked.Increment(ref _requests) > 1)
                return;
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"u8.ToArray());
        }
    }

    /// <summary>Reads the head of a request; those that come here have no body.</summary>
    private static async Task<bool> HasRequestAsync(StreamReader reader)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.Length == 0)
                return true;
        }

        return false;
    }
}
