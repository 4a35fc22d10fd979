using System.Buffers;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>Copies text that stands in JSON as it is, whatever the encoder: most of what is sent.</summary>
internal static class VerbatimWriter
{
    private const string Characters = " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";

    /// <summary>Shorter texts are looked at and copied in one pass; longer ones by vectors, in two.</summary>
    private const int ShortLength = 8;

    private static readonly SearchValues<char> s_characters = SearchValues.Create(Characters);
    private static readonly bool[] s_isPlain = [.. Enumerable.Range(0, 128).Select(code => Characters.Contains((char)code, StringComparison.Ordinal))];

    /// <returns>There is nothing in it to be escaped.</returns>
    /// <param name="text">The text.</param>
    /// <param name="target">As long as the text.</param>
    public static bool TryCopy(ReadOnlySpan<char> text, Span<byte> target)
    {
        if (text.Length < ShortLength)
            return TryCopyShort(text, target);
        if (text.ContainsAnyExcept(s_characters))
            return false;
        Ascii.FromUtf16(text, target, out _);
        return true;
    }

    private static bool TryCopyShort(ReadOnlySpan<char> text, Span<byte> target)
    {
        var isPlain = s_isPlain;
        for (var index = 0; index < text.Length && index < target.Length; index++)
        {
            var character = text[index];
            if (character >= isPlain.Length || !isPlain[character])
                return false;
            target[index] = (byte)character;
        }

        return true;
    }
}
