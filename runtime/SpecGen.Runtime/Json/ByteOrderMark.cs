namespace SpecGen.Runtime;

/// <summary>The mark that some put before UTF-8. JSON has none; readers may pass over it (RFC 8259, 8.1).</summary>
internal static class ByteOrderMark
{
    public static ReadOnlySpan<byte> Bytes => [0xEF, 0xBB, 0xBF];

    public static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> text) => text.StartsWith(Bytes) ? text[Bytes.Length..] : text;
}
