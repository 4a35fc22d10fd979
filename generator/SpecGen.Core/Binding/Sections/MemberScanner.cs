namespace SpecGen.Binding.Sections;

/// <summary>Takes names of members and the words between them from the beginning of a line.</summary>
internal sealed class MemberScanner(string text)
{
    /// <summary>No member is called longer; a hostile line is.</summary>
    private const int MaximumLength = 300;

    private const string Quotes = "'\"`";

    private int _position;

    public string Rest => text.Substring(_position).Trim();

    public void SkipAny(string[] words)
    {
        foreach (var word in words)
        {
            if (!Starts(word))
                continue;
            _position += word.Length;
            return;
        }
    }

    /// <summary>A dotted name, perhaps in quotes: <c>nodes[].name</c>, <c>fixed.*</c>, <c>&lt;template&gt;.name</c>; null if there is none.</summary>
    public string? TakePath()
    {
        SkipBlanks();
        var isQuoted = _position < text.Length && Quotes.IndexOf(text[_position]) >= 0;
        var start = isQuoted ? _position + 1 : _position;
        var end = start;
        while (end < text.Length && IsInPath(end))
            end++;
        if (end == start || end - start > MaximumLength || !(char.IsLetter(text[start]) || text[start] == '<'))
            return null;
        _position = end;
        if (_position < text.Length && Quotes.IndexOf(text[_position]) >= 0)
            _position++; // also a mark that was left over
        return text.Substring(start, end - start).TrimEnd('.');
    }

    /// <summary>Null where no further member is announced.</summary>
    public MemberConnector? TakeConnector()
    {
        var start = _position;
        SkipBlanks();
        var isComma = _position < text.Length && text[_position] == ',';
        if (isComma)
            _position++;
        SkipBlanks();
        MemberConnector? connector = Takes("and/or ") || Takes("or ") ? MemberConnector.Or : Takes("and ") ? MemberConnector.And : null;
        if (connector is null && isComma)
            connector = MemberConnector.Comma;
        if (connector is null)
            _position = start;
        else
            SkipAny(["both ", "either "]);
        return connector;
    }

    private bool IsInPath(int index) => text[index] switch
    {
        '_' or '.' or '<' or '>' or '*' or '+' => true,
        '[' => index + 1 < text.Length && text[index + 1] == ']',
        ']' => index > 0 && text[index - 1] == '[',
        '-' => index + 1 < text.Length && char.IsLetterOrDigit(text[index + 1]),
        var character => char.IsLetterOrDigit(character),
    };

    private bool Takes(string word)
    {
        if (!Starts(word))
            return false;
        _position += word.Length;
        return true;
    }

    private bool Starts(string word) =>
        string.Compare(text, _position, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private void SkipBlanks()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
            _position++;
    }
}
