using System.Text;

namespace SpecGen.Simulator.Queries;

/// <summary>A filter's text without its quotes, and for each character whether it stood in quotes.</summary>
internal readonly struct FilterText
{
    private readonly ReadOnlyMemory<char> _characters;
    private readonly ReadOnlyMemory<bool> _quoted;

    private FilterText(ReadOnlyMemory<char> characters, ReadOnlyMemory<bool> quoted)
    {
        _characters = characters;
        _quoted = quoted;
    }

    public int Length => _characters.Length;

    /// <summary>Nothing of it stood in quotes, so that words such as <c>null</c> mean themselves.</summary>
    public bool IsPlain => !_quoted.Span.Contains(true);

    /// <summary>It has no operator outside quotes, and is no word that means something.</summary>
    public bool IsLiteral
    {
        get
        {
            for (var index = 0; index < Length; index++)
            {
                if (!_quoted.Span[index] && _characters.Span[index] is '*' or '|' or '!' or '<' or '>')
                    return false;
            }

            return IndexOfRange() < 0 && !(IsPlain && ToString() == "null");
        }
    }

    /// <summary>Operators, and text behind them that has none.</summary>
    public static FilterText Of(string operators, string text) =>
        new((operators + text).AsMemory(), Enumerable.Repeat(false, operators.Length).Concat(Enumerable.Repeat(true, text.Length)).ToArray());

    public static FilterText Read(string text)
    {
        var characters = new StringBuilder();
        var quoted = new List<bool>();
        char? closing = null;
        foreach (char character in text)
        {
            if (closing is null && character is '"' or '{')
                closing = character == '"' ? '"' : '}';
            else if (character == closing)
                closing = null;
            else
            {
                characters.Append(character);
                quoted.Add(closing is not null);
            }
        }

        return new FilterText(characters.ToString().AsMemory(), quoted.ToArray());
    }

    public FilterText Slice(int start, int length) => new(_characters.Slice(start, length), _quoted.Slice(start, length));

    /// <summary>Where an operator stands outside quotes, or -1.</summary>
    public int IndexOf(char wanted)
    {
        for (var index = 0; index < Length; index++)
        {
            if (IsOperator(index, wanted))
                return index;
        }

        return -1;
    }

    /// <summary>Where the two dots of a range stand, or -1.</summary>
    public int IndexOfRange()
    {
        for (var index = 0; index + 1 < Length; index++)
        {
            if (IsOperator(index, '.') && IsOperator(index + 1, '.'))
                return index;
        }

        return -1;
    }

    public bool IsOperator(int index, char wanted) => index < Length && _characters.Span[index] == wanted && !_quoted.Span[index];

    public override string ToString() => _characters.ToString();
}
