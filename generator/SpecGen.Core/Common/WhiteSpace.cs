using System.Buffers;

namespace SpecGen.Common;

internal static class WhiteSpace
{
    /// <summary>In characters; most paragraphs are shorter.</summary>
    private const int LongestOnStack = 512;

    /// <inheritdoc cref="FoldWhiteSpace(ReadOnlySpan{char})"/>
    public static string FoldWhiteSpace(this string text)
    {
        var trimmed = text.AsSpan().Trim();
        if (NeedsFolding(trimmed))
            return Folded(trimmed);
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    /// <summary>The text with every run of white space made one blank, and none at its ends.</summary>
    public static string FoldWhiteSpace(this ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return NeedsFolding(text) ? Folded(text) : RepeatedTexts.Of(text);
    }

    private static string Folded(ReadOnlySpan<char> text)
    {
        var rented = text.Length > LongestOnStack ? ArrayPool<char>.Shared.Rent(text.Length) : null;
        var folded = rented is null ? stackalloc char[LongestOnStack] : rented;
        var length = 0;
        var inGap = false;
        foreach (var character in text)
        {
            var isGap = char.IsWhiteSpace(character);
            if (!isGap)
                folded[length++] = character;
            else if (!inGap)
                folded[length++] = ' ';
            inGap = isGap;
        }

        var result = RepeatedTexts.Of(folded.Slice(0, length));
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static bool NeedsFolding(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || text[i + 1] == ' '))
                return true;
        }

        return false;
    }
}
