using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>An entry below "Definitions": a name, perhaps a description, perhaps a table.</summary>
internal sealed class Definition(int index, string name, TextRange range, DescriptionText description, IReadOnlyList<SchemaRow> rows)
{
    private HashSet<string>? _rowNames;

    /// <summary>Position among the page's definitions: names are not unique.</summary>
    public int Index { get; } = index;

    public string Name { get; } = name;

    public TextRange Range { get; } = range;

    public DescriptionText Description { get; } = description;

    public IReadOnlyList<SchemaRow> Rows { get; } = rows;

    public bool HasRow(string name)
    {
        _rowNames ??= new HashSet<string>(Rows.Select(row => row.Name), StringComparer.Ordinal);
        return _rowNames.Contains(name);
    }
}
