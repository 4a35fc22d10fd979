using System.Globalization;
using System.Net;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>A text as it reads when its escapes are resolved, which knows where each character stood in the original.</summary>
internal sealed class EscapedView
{
    /// <summary>Of a character reference, in characters, from <c>&amp;</c> to <c>;</c>.</summary>
    private const int LongestReference = 10;

    private readonly int[] _starts;
    private readonly int _depth;

    private EscapedView(string text, int[] starts, int depth)
    {
        Text = text;
        _starts = starts;
        _depth = depth;
    }

    public string Text { get; }

    public static EscapedView Of(string text) => new(text, [.. Enumerable.Range(0, text.Length + 1)], 0);

    /// <summary>Marks where a part of this text stands in the original.</summary>
    public void Hide(int start, int length, bool[] hidden)
    {
        for (var index = _starts[start]; index < _starts[start + length]; index++)
            hidden[index] = true;
    }

    /// <summary>The text with one more layer of escapes resolved; null where there is none, or were too many.</summary>
    public EscapedView? Unescaped()
    {
        const int MostLayers = 3;
        if (_depth == MostLayers || Text.AsSpan().IndexOfAny("\\%&+") < 0)
            return null;

        var text = new StringBuilder(Text.Length);
        var starts = new List<int>(Text.Length + 1);
        var isChanged = false;
        for (var position = 0; position < Text.Length;)
        {
            var (replacement, length) = Resolve(position);
            isChanged |= length > 1;
            foreach (var character in replacement)
            {
                starts.Add(_starts[position]);
                text.Append(character);
            }

            position += length;
        }

        starts.Add(_starts[Text.Length]);
        return isChanged ? new EscapedView(text.ToString(), [.. starts], _depth + 1) : null;
    }

    private (string Replacement, int Length) Resolve(int position) => Text[position] switch
    {
        '\\' => OfJson(position),
        '%' => OfAddress(position),
        '&' => OfMarkup(position),
        _ => (Text[position].ToString(), 1),
    };

    private (string, int) OfJson(int position)
    {
        if (position + 1 >= Text.Length)
            return ("\\", 1);
        if (Text[position + 1] == 'u' && position + 6 <= Text.Length
            && ushort.TryParse(Text.AsSpan(position + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            return (((char)unit).ToString(), 6);
        }

        return Text[position + 1] switch
        {
            'n' => ("\n", 2),
            'r' => ("\r", 2),
            't' => ("\t", 2),
            'b' => ("\b", 2),
            'f' => ("\f", 2),
            '"' or '\\' or '/' or '\'' => (Text[position + 1].ToString(), 2),
            _ => ("\\", 1),
        };
    }

    /// <summary>All octets in a row, since a character can have several.</summary>
    private (string, int) OfAddress(int position)
    {
        var octets = new List<byte>();
        var end = position;
        while (end + 3 <= Text.Length && Text[end] == '%'
            && byte.TryParse(Text.AsSpan(end + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var octet))
        {
            octets.Add(octet);
            end += 3;
        }

        return octets.Count == 0 ? ("%", 1) : (Encoding.UTF8.GetString([.. octets]), end - position);
    }

    private (string, int) OfMarkup(int position)
    {
        var end = Text.IndexOf(';', position, Math.Min(LongestReference, Text.Length - position));
        if (end < 0)
            return ("&", 1);
        var reference = Text[position..(end + 1)];
        var character = WebUtility.HtmlDecode(reference);
        return character == reference ? ("&", 1) : (character, reference.Length);
    }
}
