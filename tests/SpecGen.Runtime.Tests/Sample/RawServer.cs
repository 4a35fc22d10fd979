using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A server that writes the bytes it is told to and hangs up: what no well-kept web server does.</summary>
public sealed class RawServer : IDisposable
{
    private readonly RawConnections _connections;

    /// <param name="answer">What a request, known by its first line, is answered.</param>
    public RawServer(Func<string, byte[]> answer)
        : this((head, stream) => stream.WriteAsync(answer(head)).AsTask())
    {
    }

    /// <param name="answer">Writes what a request, known by its first line, is answered, in its own time.</param>
    public RawServer(Func<string, Stream, Task> answer) => _connections = new(async stream =>
    {
        var head = await ReadHeadAsync(stream);
        Seen.Enqueue(head.Split('\r')[0]);
        await answer(head, stream);
    });

    public Uri Address => new($"http://{_connections.Place}/api");

    public ConcurrentQueue<string> Seen { get; } = new();

    public static RawServer Always(string head, params byte[] body) => new(_ => [.. Encoding.ASCII.GetBytes(head.ReplaceLineEndings("\r\n") + "\r\nConnection: close\r\n\r\n"), .. body]);

    public TestClient Client(Action<ApiClientOptions>? configure = null)
    {
        var options = new ApiClientOptions(Address);
        options.Retry.FirstDelay = TimeSpan.FromMilliseconds(1);
        configure?.Invoke(options);
        return new TestClient(options);
    }

    public void Dispose() => _connections.Dispose();

    private static async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer) > 0)
            head.Append((char)buffer[0]);
        return head.ToString();
    }
}
