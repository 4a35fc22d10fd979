using System.IO.Compression;

namespace SpecGen.Runtime;

/// <summary>
/// Opens a reply's body and decompresses it. The framework's own decompression, which a handler can do, takes half a body
/// for a whole one.
/// </summary>
internal static class ReplyContent
{
    /// <summary>What the client can decompress, as it is asked for.</summary>
    public const string Encodings = "gzip, br";

    /// <summary>No honest server compresses more often.</summary>
    private const int MostLayers = 2;

    /// <param name="content">The reply's content.</param>
    /// <param name="mayBeEmpty">No byte at all is an empty body, also where the server names an encoding.</param>
    /// <param name="cancellationToken">Cancels the opening.</param>
    /// <param name="watch">What to put around the bytes as they come, or null.</param>
    /// <exception cref="InvalidDataException">The body is encoded in a way that was not asked for.</exception>
    public static ValueTask<Stream> OpenAsync(HttpContent content, bool mayBeEmpty, CancellationToken cancellationToken, Func<Stream, Stream>? watch = null)
    {
        var opening = content.ReadAsStreamAsync(cancellationToken);
        return IsEncoded(content) || watch is not null ? DecodeAsync(content, opening, mayBeEmpty, watch) : new(opening);
    }

    /// <summary>The body's end is known by itself, and need not be known by its length.</summary>
    public static bool IsEncoded(HttpContent content) =>
        content.Headers.Contains("Content-Encoding") && content.Headers.ContentEncoding.Any(name => !IsIdentity(name));

    /// <summary>A body that cannot be read to its end: what the decoders throw, beside what the connection does.</summary>
    public static bool IsFault(Exception fault) =>
        fault is HttpRequestException or IOException or InvalidDataException or InvalidOperationException;

    private static async ValueTask<Stream> DecodeAsync(HttpContent content, Task<Stream> opening, bool mayBeEmpty, Func<Stream, Stream>? watch)
    {
        var stream = await opening.ConfigureAwait(false);
        if (watch is not null)
            stream = watch(stream);
        var layers = content.Headers.ContentEncoding.Where(name => !IsIdentity(name)).Reverse().ToList();
        if (layers.Count > MostLayers)
            throw new InvalidDataException($"The body is compressed {layers.Count} times.");
        return layers.Aggregate(stream, (source, name) => Decode(source, name, mayBeEmpty));
    }

    private static bool IsIdentity(string name) => name.Equals("identity", StringComparison.OrdinalIgnoreCase);

    private static Stream Decode(Stream source, string name, bool mayBeEmpty) => name.ToUpperInvariant() switch
    {
        "GZIP" or "X-GZIP" => new GZipStream(new EncodedStream(source, mayFollow: true, mayBeEmpty), CompressionMode.Decompress),
        "BR" => new BrotliStream(new EncodedStream(source, mayFollow: false, mayBeEmpty), CompressionMode.Decompress),
        "DEFLATE" => new ZLibStream(new EncodedStream(source, mayFollow: false, mayBeEmpty), CompressionMode.Decompress),
        _ => throw new InvalidDataException("The body is encoded in a way that was not asked for."),
    };
}
