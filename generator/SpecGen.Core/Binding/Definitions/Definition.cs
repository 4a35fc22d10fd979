using SpecGen.Binding.Tables;
using SpecGen.Common;

namespace SpecGen.Binding.Definitions;

/// <summary>An entry below "Definitions": a name, perhaps a description, perhaps a table.</summary>
internal sealed class Definition(int index, string name, string anchor, TextRange range, DescriptionText description, IReadOnlyList<SchemaRow> rows)
{
    private const int MaximumWords = 256;

    private Dictionary<string, int>? _positions;
    private HashSet<string>? _words;
    private string? _rowsKey;
    private IReadOnlyList<SchemaRow>? _allRows;

    /// <summary>Position among the page's definitions: names are not unique.</summary>
    public int Index { get; } = index;

    public string Name { get; } = name;

    /// <summary>What links lead to; printed like the name but for dots and the like.</summary>
    public string Anchor { get; } = anchor;

    public TextRange Range { get; } = range;

    public DescriptionText Description { get; } = description;

    public IReadOnlyList<SchemaRow> Rows { get; } = rows;

    /// <summary>The values of a map, "Hash mapping strings to X".</summary>
    public SchemaRow? Values { get; init; }

    /// <summary>The definition is a list in words, "List of X".</summary>
    public SchemaRow? List { get; init; }

    /// <summary>The rows, and what the definition says in words.</summary>
    public IReadOnlyList<SchemaRow> AllRows => _allRows ??= SchemaRow.All(Rows, Values, List);

    /// <summary>Nothing but a name: no description, table or words.</summary>
    public bool IsBare => Rows.Count == 0 && Values is null && List is null && Description.Key.Length == 0;

    /// <summary>The words of its descriptions.</summary>
    public HashSet<string> Words => _words ??= CollectWords();

    /// <summary>The same for tables that are alike row by row.</summary>
    public string RowsKey => _rowsKey ??= string.Join("\n", Rows.Select(row => $"{row.Name}\t{row.Type.Key}\t{row.Description.Key}"));

    public bool HasRow(string name) => Row(name) is not null;

    public SchemaRow? Row(string name) => PositionOf(name) is var position and >= 0 ? Rows[position] : null;

    /// <summary>Which of the rows has a name; -1 where none has.</summary>
    public int PositionOf(string name)
    {
        _positions ??= Enumerable.Range(0, Rows.Count).ToDictionary(at => Rows[at].Name, StringComparer.Ordinal);
        return _positions.TryGetValue(name, out var position) ? position : -1;
    }

    private HashSet<string> CollectWords()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        AddWords(words, Description.Key);
        foreach (var row in Rows)
            AddWords(words, row.Description.Key);
        return words;
    }

    private static void AddWords(HashSet<string> words, string text)
    {
        for (var start = 0; start < text.Length && words.Count < MaximumWords;)
        {
            var end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > start)
                words.Add(text.Substring(start, end - start));
            start = end + 1;
        }
    }
}
