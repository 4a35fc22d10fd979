using System.Text;

namespace SpecGen.Common;

internal static class WhiteSpace
{
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
        return NeedsFolding(text) ? Folded(text) : text.ToString();
    }

    private static string Folded(ReadOnlySpan<char> text)
    {
        var folded = new StringBuilder(text.Length);
        var inGap = false;
        foreach (var character in text)
        {
            var isGap = char.IsWhiteSpace(character);
            if (!isGap)
                folded.Append(character);
            else if (!inGap)
                folded.Append(' ');
            inGap = isGap;
        }

        return folded.ToString();
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
