using System.Buffers;
using System.Text;

namespace SpecGen.Input;

/// <summary>
/// Reads the text of a file as <see cref="File.ReadAllText(string)"/> does, but in one piece: a reference has a thousand pages, and
/// collecting each from parts costs twice its size.
/// </summary>
internal static class FileText
{
    /// <summary>In bytes; no page has more characters, and what is larger is read in parts.</summary>
    private const int MaximumLength = 64 * 1024 * 1024;

    private static readonly byte[] s_mark = [0xEF, 0xBB, 0xBF];

    private delegate T Decoding<T>(ReadOnlySpan<byte> bytes);

    public static string Read(string path) => Read(path, Encoding.UTF8.GetString, text => text);

    /// <summary>The same for one that is looked through and not kept.</summary>
    public static PooledText ReadPooled(string path) => Read(path, PooledText.Decode, PooledText.Of);

    private static T Read<T>(string path, Decoding<T> decode, Func<string, T> take)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        // Of a pipe or a device the end alone tells the length.
        if (!file.CanSeek || file.Length is 0 or >= MaximumLength)
            return take(ReadInParts(file));

        var length = (int)file.Length;
        var buffer = ArrayPool<byte>.Shared.Rent(length + 1);
        try
        {
            var bytes = buffer.AsSpan(0, file.ReadAtLeast(buffer, length + 1, throwOnEndOfStream: false));
            if (bytes.Length <= length && !IsMarkedAsOther(bytes))
                return decode(bytes.StartsWith(s_mark) ? bytes[s_mark.Length..] : bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        file.Position = 0;
        return take(ReadInParts(file));
    }

    /// <summary>In whatever encoding its first bytes say.</summary>
    private static string ReadInParts(FileStream file)
    {
        using var reader = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return reader.ReadToEnd();
    }

    /// <summary>As UTF-16 or UTF-32.</summary>
    private static bool IsMarkedAsOther(ReadOnlySpan<byte> bytes) => bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0, 0, 0xFE, 0xFF, ..];
}
