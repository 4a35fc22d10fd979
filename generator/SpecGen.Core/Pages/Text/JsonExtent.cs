namespace SpecGen.Pages.Text;

/// <summary>Finds where an example ends: text that is glued to its closing bracket is no part of it.</summary>
internal static class JsonExtent
{
    public const int OpenAtEnd = -1;

    /// <summary>
    /// Length of the JSON object or array at a position; 0 if there is none or another block begins within it, and
    /// <see cref="OpenAtEnd"/> if the text ends within it. Lines of an example begin with a blank, a quote or a
    /// bracket, so that a search for a missing bracket ends at the next block.
    /// </summary>
    public static int Measure(string text, int start)
    {
        if (start >= text.Length || text[start] is not ('{' or '['))
            return 0;

        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    i = EndOfString(text, i);
                    break;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    if (depth == 0)
                        return i + 1 - start;
                    break;
                case '\n' when BeginsOtherBlock(text, i + 1):
                    return 0;
            }
        }

        return OpenAtEnd;
    }

    private static bool BeginsOtherBlock(string text, int lineStart) =>
        lineStart < text.Length && (text[lineStart] is '|' or (>= 'A' and <= 'Z') || IsBulletAt(text, lineStart));

    /// <summary>A dash; before a digit it is a number's sign.</summary>
    private static bool IsBulletAt(string text, int start) =>
        text[start] == '-' && (start + 1 == text.Length || !char.IsDigit(text[start + 1]));

    private static int EndOfString(string text, int start)
    {
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] == '\\')
                i++;
            else if (text[i] is '"' or '\n')
                return i;
        }

        return text.Length;
    }
}
