using System.Globalization;
using System.Text;

namespace SpecGen.Emission;

/// <summary>
/// The one door from a page's text into C# source: string literals and documentation comments. Whatever a page says,
/// it cannot end the literal or the comment it stands in.
/// </summary>
public static class CSharpText
{
    /// <summary>A page could state a text of megabytes; nobody reads past this in a tooltip.</summary>
    private const int MaximumComment = 4000;

    /// <summary>A UTF-8 literal: <c>"…"u8</c>. Half a surrogate pair has no UTF-8 and would be a compile error.</summary>
    public static string Utf8Literal(string text) =>
        Literal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text))) + "u8";

    /// <summary>A regular string literal with its quotes.</summary>
    public static string Literal(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                literal.Append('\\').Append(character);
            else if (character == '\n')
                literal.Append("\\n");
            else if (character == '\t')
                literal.Append("\\t");
            else if (character is >= ' ' and <= '~')
                literal.Append(character);
            else
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Text for a documentation comment: one line, white space folded, XML escaped, characters that XML or C# would
    /// take for something else left out.
    /// </summary>
    public static string Comment(string text)
    {
        if (IsPlain(text))
            return text;
        var comment = new StringBuilder(text.Length);
        var pendingSpace = false;
        foreach (var character in text)
        {
            if (comment.Length >= MaximumComment)
                return comment.Append('…').ToString();
            // White space has all that ends a line in C#, and so a comment.
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                pendingSpace = comment.Length > 0;
                continue;
            }

            if (!IsSafe(character))
                continue;
            if (pendingSpace)
                comment.Append(' ');
            pendingSpace = false;
            Append(comment, character);
        }

        return comment.ToString();
    }

    /// <summary>Nearly every text is: nothing in it to fold, to escape or to leave out.</summary>
    private static bool IsPlain(string text)
    {
        var previous = ' ';
        foreach (var character in text)
        {
            if (character is < ' ' or > '~' or '&' or '<' or '>' || (character == ' ' && previous == ' '))
                return false;
            previous = character;
        }

        return previous != ' ' && text.Length <= MaximumComment;
    }

    private static void Append(StringBuilder comment, char character)
    {
        switch (character)
        {
            case '&':
                comment.Append("&amp;");
                break;
            case '<':
                comment.Append("&lt;");
                break;
            case '>':
                comment.Append("&gt;");
                break;
            default:
                comment.Append(character);
                break;
        }
    }

    /// <summary>Surrogates could be unpaired, which XML refuses; directional marks could make code read differently from what it is.</summary>
    private static bool IsSafe(char character) =>
        !char.IsSurrogate(character) &&
        character is not ('\uFFFE' or '\uFFFF') &&
        char.GetUnicodeCategory(character) != UnicodeCategory.Format;
}
