using System.Globalization;
using System.Net.Security;
using System.Text;

namespace SpecGen.Benchmarks.Simulation;

/// <summary>Sends GET requests over one connection and reads their answers, with as little work as it can be done: it shares the processors with the server.</summary>
internal sealed class Caller(SslStream stream) : IDisposable
{
    private static readonly string s_credential = Convert.ToBase64String(Encoding.ASCII.GetBytes($"{ServedCluster.User}:{ServedCluster.Password}"));

    private byte[] _buffer = new byte[64 * 1024];

    public static byte[] Request(string target) => Encoding.ASCII.GetBytes(
        $"GET {target} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic {s_credential}\r\nAccept: application/json\r\n\r\n");

    /// <summary>The answer's body, which the next call overwrites.</summary>
    public async Task<ReadOnlyMemory<byte>> GetAsync(byte[] request)
    {
        await stream.WriteAsync(request);
        var (read, head, length) = (0, -1, 0);
        while (head < 0 || read < head + length)
        {
            if (read == _buffer.Length)
                Array.Resize(ref _buffer, _buffer.Length * 2);
            var count = await stream.ReadAsync(_buffer.AsMemory(read));
            if (count == 0)
                throw new EndOfStreamException();
            read += count;
            if (head < 0 && _buffer.AsSpan(0, read).IndexOf("\r\n\r\n"u8) is >= 0 and var end)
                (head, length) = (end + 4, LengthIn(_buffer.AsSpan(0, end)));
        }

        return _buffer.AsMemory(head, length);
    }

    public void Dispose() => stream.Dispose();

    private static int LengthIn(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("HTTP/1.1 200"u8))
            throw new InvalidOperationException(Encoding.ASCII.GetString(head));
        var value = head[(head.IndexOf("Content-Length: "u8) + "Content-Length: ".Length)..];
        var end = value.IndexOf((byte)'\r');
        return int.Parse(end < 0 ? value : value[..end], NumberStyles.None, CultureInfo.InvariantCulture);
    }
}
