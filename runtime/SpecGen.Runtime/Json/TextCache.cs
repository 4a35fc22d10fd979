using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Strings seen lately, by their UTF-8 bytes, so that what comes again is not allocated again. Fixed in size: a new text
/// takes the place of an old one. A text is kept when it comes for the second time, so that the many that come only
/// once cost little and are not held. For one thread.
/// </summary>
internal sealed class TextCache
{
    /// <summary>Longer texts seldom come twice.</summary>
    private const int LongestText = 64;

    [ThreadStatic]
    private static TextCache? t_texts;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string?[] _slots;
    private readonly int[] _hashes;

    /// <param name="size">A power of two.</param>
    public TextCache(int size)
    {
        _slots = new string?[size];
        _hashes = new int[size];
    }

    /// <summary>The thread's own: identifiers and states come again from record to record.</summary>
    public static TextCache OfThread => t_texts ??= new TextCache(512);

    /// <exception cref="JsonException">The text is not UTF-8.</exception>
    public string Get(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > LongestText)
            return Decode(text);

        var hash = Hash(text);
        var place = hash & (_slots.Length - 1);
        var seen = _slots[place];
        // Texts beyond ASCII are never equal here and are simply made anew.
        if (seen is not null && seen.Length == text.Length && Ascii.Equals(text, seen))
            return seen;

        var result = Decode(text);
        if (_hashes[place] == hash)
            _slots[place] = result;
        _hashes[place] = hash;
        return result;
    }

    private static string Decode(ReadOnlySpan<byte> text)
    {
        if (Ascii.IsValid(text))
            return Encoding.Latin1.GetString(text);

        try
        {
            return s_utf8.GetString(text);
        }
        catch (DecoderFallbackException fault)
        {
            throw JsonFailures.NotUnicode(fault);
        }
    }

    /// <summary>Length, head and tail tell texts apart well enough; what is found is compared.</summary>
    private static int Hash(ReadOnlySpan<byte> text)
    {
        ulong hash = (uint)text.Length;
        if (text.Length >= 8)
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(text)) * 0x9E3779B97F4A7C15;
            hash ^= BinaryPrimitives.ReadUInt64LittleEndian(text[^8..]);
        }
        else
        {
            foreach (var value in text)
                hash = (hash << 8) ^ value;
        }

        return (int)((hash * 0x9E3779B97F4A7C15) >> 32);
    }
}
