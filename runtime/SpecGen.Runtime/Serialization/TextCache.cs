using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Strings seen lately, by their UTF-8 bytes, so that what comes again is not allocated again. Fixed in size: a new text
/// takes the place of an old one. Safe to share, because strings are immutable and a slot is read and written whole.
/// </summary>
internal sealed class TextCache
{
    /// <summary>Longer texts seldom come twice.</summary>
    private const int LongestText = 64;

    [ThreadStatic]
    private static TextCache? t_texts;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string?[] _slots;

    /// <param name="size">A power of two.</param>
    public TextCache(int size) => _slots = new string?[size];

    /// <summary>The thread's own: identifiers and states come again from record to record.</summary>
    public static TextCache OfThread => t_texts ??= new TextCache(512);

    /// <exception cref="JsonException">The text is not UTF-8.</exception>
    public string Get(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > LongestText)
            return Decode(text);

        ref var slot = ref _slots[Hash(text) & (_slots.Length - 1)];
        var seen = slot;
        // Texts beyond ASCII are never equal here and are simply made anew.
        if (seen is not null && Ascii.Equals(text, seen))
            return seen;
        return slot = Decode(text);
    }

    private static string Decode(ReadOnlySpan<byte> text)
    {
        try
        {
            return s_utf8.GetString(text);
        }
        catch (DecoderFallbackException fault)
        {
            throw new JsonException("A string is not valid UTF-8.", fault);
        }
    }

    private static int Hash(ReadOnlySpan<byte> text)
    {
        ulong hash = (uint)text.Length;
        while (text.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E3779B97F4A7C15;
            text = text[8..];
        }

        foreach (var value in text)
            hash = (hash ^ value) * 0x100000001B3;
        return (int)((hash * 0x9E3779B97F4A7C15) >> 40);
    }
}
