namespace SpecGen.Planning.ErrorCodes;

/// <summary>
/// Cuts a description into sentences of words. What stands in parentheses, placeholders, addresses and quoted samples
/// (<c>volume "vol1"</c>) are left out: they differ from answer to answer, or explain.
/// </summary>
internal sealed class DescriptionReader
{
    /// <summary>Of these a quoted text is the name or the value, and no sample: <c>the "ipspace" parameter</c>.</summary>
    private static readonly HashSet<string> s_quoting = new(
        "type property parameter field option query array value command state scope mode method action attribute".Split(' '),
        StringComparer.Ordinal);

    private readonly string _text;
    private readonly List<List<DescriptionWord>> _sentences = [[]];
    private int _position;
    private bool _beginsPart;

    private DescriptionReader(string text) => _text = text;

    private List<DescriptionWord> Sentence => _sentences[_sentences.Count - 1];

    public static IReadOnlyList<IReadOnlyList<DescriptionWord>> Read(string description)
    {
        var reader = new DescriptionReader(Plain(description));
        while (reader._position < reader._text.Length)
            reader.ReadNext();
        return [.. reader._sentences.Where(sentence => sentence.Count > 0)];
    }

    /// <summary>Pages print quotes escaped, curly, and around a whole text.</summary>
    private static string Plain(string description)
    {
        var text = description.Replace("\\", "").Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace('‘', '\'').Trim();
        var end = text.TrimEnd(';', '.', ' ', '"').Length;
        return end > 0 && text[0] == '"' && text.IndexOf('"', end) >= 0 ? text.Substring(1, end - 1) : text;
    }

    private void ReadNext()
    {
        var character = _text[_position];
        if (IsWordPart(character))
            ReadWord();
        else if (character is '"' or '(' or '{' or '<' or '[')
            ReadEnclosed(character);
        else if (character is '/' && IsAfterBlank())
            SkipToBlank();
        else
            ReadMark(character);
    }

    private void ReadMark(char character)
    {
        _position++;
        if (character is '!' or '?' or ';' || (character is '.' && IsBreak(_position)) || (character is ':' && BeginsList()))
            EndSentence();
        else if (character is ',' or ':' || (character is '-' && IsAfterBlank(1) && IsBlank(_position)))
            _beginsPart = true;
    }

    private void ReadWord()
    {
        var start = _position;
        while (_position < _text.Length && (IsWordPart(_text[_position]) || IsJoint(_position)))
            _position++;
        var word = _text.Substring(start, _position - start);
        if (_position < _text.Length && _text[_position] is ':' or '@' && !IsBreak(_position + 1))
            SkipToBlank();
        else
            Add(word);
    }

    /// <summary>A dot, hyphen or apostrophe within a word; a dot before a capital is a sentence that lacks its blank.</summary>
    private bool IsJoint(int position)
    {
        if (position + 1 >= _text.Length || !IsWordPart(_text[position - 1]) || !IsWordPart(_text[position + 1]))
            return false;
        return _text[position] is '-' or '\'' || (_text[position] is '.' && !(char.IsLower(_text[position - 1]) && char.IsUpper(_text[position + 1])));
    }

    private void ReadEnclosed(char open)
    {
        var close = open switch { '"' => '"', '(' => ')', '{' => '}', '[' => ']', _ => '>' };
        var end = _text.IndexOf(close, _position + 1);
        if (end < 0)
        {
            _position++;
            return;
        }

        if (open != '"' || IsSample(_text.Substring(_position + 1, end - _position - 1)))
        {
            _position = end + 1;
            DropLeading();
            return;
        }

        foreach (var word in _text.Substring(_position + 1, end - _position - 1).Split([' ', ',', '/'], StringSplitOptions.RemoveEmptyEntries))
            Add(word);
        _position = end + 1;
    }

    /// <summary>It is the value of an object that the word before it names, or holds what no name has.</summary>
    private bool IsSample(string quoted)
    {
        if (quoted.Length == 0 || !quoted.All(character => IsWordPart(character) || character is ' ' or '-' or '.' or ',' or '/'))
            return true;
        return !_beginsPart && !IsMember(quoted) && Sentence.Count > 0 && Sentence[Sentence.Count - 1] is { IsTelling: true } before && !Introduces(before.Text);
    }

    private static bool Introduces(string word) => s_quoting.Contains(word) || WordRoles.IsFiller(word) || WordRoles.IsSent(word);

    /// <summary>What led to a value that is left out: <c>named "x"</c>, <c>in {svm}</c>.</summary>
    private void DropLeading()
    {
        if (_text[_position - 1] is ')' or ']')
            return;
        while (Sentence.Count > 0 && Sentence[Sentence.Count - 1] is { Role: WordRole.Joining or WordRole.Leading })
            Sentence.RemoveAt(Sentence.Count - 1);
    }

    private void Add(string printed)
    {
        foreach (var word in Spelled(printed.Trim('.', '-', '\'', '_')).Where(word => word.Length > 0))
        {
            Sentence.Add(new(word, WordRoles.Of(word), _beginsPart));
            _beginsPart = false;
        }
    }

    private static IEnumerable<string> Spelled(string printed)
    {
        var word = IsMember(printed) ? printed : printed.ToLowerInvariant();
        return word switch
        {
            "can't" => ["cannot"],
            "won't" => ["will", "not"],
            _ when word.EndsWith("n't", StringComparison.Ordinal) => [word.Substring(0, word.Length - 3), "not"],
            _ when word.EndsWith("'s", StringComparison.Ordinal) => [word.Substring(0, word.Length - 2)],
            _ => [word.Replace("'", "")],
        };
    }

    /// <summary><c>svm.name</c>, <c>log_path</c>, <c>maxFiles</c>, but not <c>vVol</c>: its capitals say where its words begin.</summary>
    private static bool IsMember(string word) =>
        word.Length > 2 && char.IsLower(word[0]) && char.IsLower(word[1]) && word.Skip(2).Any(character => character is '.' or '_' || char.IsUpper(character));

    /// <summary>"One of the following: …"</summary>
    private bool BeginsList() => Sentence.Count > 0 && Sentence[Sentence.Count - 1].Text == "following";

    private void EndSentence()
    {
        if (Sentence.Count > 0)
            _sentences.Add([]);
        _beginsPart = false;
    }

    private void SkipToBlank()
    {
        while (!IsBlank(_position))
            _position++;
    }

    private bool IsAfterBlank(int back = 0) => _position - back == 0 || char.IsWhiteSpace(_text[_position - back - 1]);

    private bool IsBlank(int position) => position >= _text.Length || char.IsWhiteSpace(_text[position]);

    private bool IsBreak(int position) => IsBlank(position) || _text[position] is '"' or ')' or ';' || char.IsUpper(_text[position]);

    private static bool IsWordPart(char character) =>
        character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
