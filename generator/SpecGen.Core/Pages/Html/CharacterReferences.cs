using System.Globalization;
using System.Text;

namespace SpecGen.Pages.Html;

/// <summary>The character references that asciidoctor and its authors write: numbers and a few names.</summary>
internal static class CharacterReferences
{
    private const int LongestReference = 12;

    /// <summary>The text with its references replaced and line ends as LF, or null if one of them is not known here.</summary>
    public static string? TryDecode(char[] source, int start, int end)
    {
        var text = new StringBuilder(end - start);
        for (var position = start; position < end; position++)
        {
            var character = source[position];
            if (character == '&')
            {
                var close = Array.IndexOf(source, ';', position, Math.Min(LongestReference, end - position));
                if (close < 0 || Decode(new string(source, position + 1, close - position - 1)) is not { } decoded)
                    return null;
                text.Append(decoded);
                position = close;
            }
            else if (character == '\r')
            {
                text.Append('\n');
                if (position + 1 < end && source[position + 1] == '\n')
                    position++;
            }
            else if (character == '\0')
            {
                return null;
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    private static string? Decode(string reference) => reference switch
    {
        "amp" => "&",
        "lt" => "<",
        "gt" => ">",
        "quot" => "\"",
        "apos" => "'",
        "nbsp" => "\u00A0",
        "dash" => "\u2010",
        "ndash" => "\u2013",
        "mdash" => "\u2014",
        "hellip" => "\u2026",
        "ensp" => "\u2002",
        "emsp" => "\u2003",
        "thinsp" => "\u2009",
        _ when reference.StartsWith("#x", StringComparison.Ordinal) => DecodeNumber(reference.Substring(2), NumberStyles.AllowHexSpecifier),
        _ when reference.StartsWith("#", StringComparison.Ordinal) => DecodeNumber(reference.Substring(1), NumberStyles.None),
        _ => null,
    };

    /// <summary>HTML reads control characters and halves of surrogate pairs as others, and .NET reads NULs after a number as nothing.</summary>
    private static string? DecodeNumber(string digits, NumberStyles style) =>
        digits.IndexOf('\0') < 0
        && int.TryParse(digits, style, CultureInfo.InvariantCulture, out var number)
        && number is (>= 0x20 and < 0x7F) or (>= 0xA0 and < 0xD800) or (>= 0xE000 and <= 0x10FFFF)
            ? char.ConvertFromUtf32(number)
            : null;
}
