using System.Globalization;
using SpecGen.Binding.Tables;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding.Definitions;

/// <summary>The page's definitions in their order, found by name.</summary>
internal sealed class DefinitionCatalog
{
    /// <summary>No page has more definitions of one name than this; the farther ones of a page made to be slow are left out.</summary>
    private const int MostCandidates = 256;

    /// <summary>The known APIs have 108 at most; what is beyond costs time and becomes nothing.</summary>
    private const int MostDefinitions = 4000;

    /// <summary>Links in the tables of definitions; the known APIs have 189 on a page at most.</summary>
    private const int MostLinks = 20_000;

    private readonly List<Definition> _meant;
    private readonly Lazy<Dictionary<string, List<Definition>>> _byName;
    private readonly Lazy<Dictionary<string, List<Definition>>> _byAnchor;
    private readonly Lazy<Dictionary<string, List<Definition>>> _byDescription;
    private readonly Lazy<Dictionary<(string Name, string Description), List<Definition>>> _byBoth;
    private readonly Lazy<Dictionary<(string Anchor, string Description), List<Definition>>> _byAnchorAndDescription;
    private readonly Lazy<Dictionary<string, List<Definition>>> _byRows;
    private readonly Lazy<NameWords> _words;
    private readonly Dictionary<(IReadOnlyList<Definition> All, int End), IReadOnlyList<Definition>> _nearest = [];

    private DefinitionCatalog(IReadOnlyList<Definition> all)
    {
        All = all;
        _meant = [.. all.Where(definition => !IsOwnValue(definition))];
        _words = new(() => new(_meant), isThreadSafe: false);
        _byName = IndexBy(definition => definition.Name);
        _byAnchor = IndexBy(definition => definition.Anchor);
        _byDescription = IndexBy(definition => definition.Description.Key);
        _byRows = IndexBy(definition => definition.RowsKey);
        _byBoth = IndexBy(definition => (definition.Name, definition.Description.Key));
        _byAnchorAndDescription = IndexBy(definition => (definition.Anchor, definition.Description.Key));
    }

    public IReadOnlyList<Definition> All { get; }

    /// <summary>
    /// A map whose values are maps of its kind is printed twice: first bare, as its own value. No row means that one.
    /// </summary>
    public Definition? OwnValueOf(Definition map) =>
        map.Index > 0 && IsOwnValue(All[map.Index - 1]) ? All[map.Index - 1] : null;

    private bool IsOwnValue(Definition definition) =>
        definition.IsBare
        && definition.Index + 1 < All.Count
        && All[definition.Index + 1] is var next
        && next.Name == definition.Name
        && next.Values?.Type.Link is { } link
        && (link == next.Anchor || link == next.Name);

    /// <summary>Those of a name, in page order.</summary>
    public IReadOnlyList<Definition> Named(string name) => _byName.Value.TryGetValue(name, out var named) ? named : [];

    /// <summary>Those that a link leads to by its anchor, in page order; by its name where no definition has the anchor.</summary>
    public IReadOnlyList<Definition> Linked(string link) => _byAnchor.Value.TryGetValue(link, out var linked) ? linked : Named(link);

    /// <summary>Those that a link leads to and of a description, in page order.</summary>
    public IReadOnlyList<Definition> LinkedAndDescribed(string link, DescriptionText description)
    {
        if (_byAnchorAndDescription.Value.TryGetValue((link, description.Key), out var found))
            return found;
        return _byAnchor.Value.ContainsKey(link) ? [] : NamedAndDescribed(link, description);
    }

    /// <summary>Those of a description, in page order.</summary>
    public IReadOnlyList<Definition> Described(DescriptionText description) =>
        _byDescription.Value.TryGetValue(description.Key, out var described) ? described : [];

    /// <summary>Those of a name and a description, in page order.</summary>
    public IReadOnlyList<Definition> NamedAndDescribed(string name, DescriptionText description) =>
        _byBoth.Value.TryGetValue((name, description.Key), out var found) ? found : [];

    /// <summary>The nearest definition above whose table has the same names, types and descriptions, row by row; none for a table of one row.</summary>
    public Definition? TwinAbove(Definition definition)
    {
        if (definition.Rows.Count < 2 || !_byRows.Value.TryGetValue(definition.RowsKey, out var alike))
            return null;
        var above = LinkCandidates.CountAbove(alike, definition.Index);
        return above == 0 ? null : alike[above - 1];
    }

    /// <summary>
    /// All of them, but of too many only those nearest above a definition's table, or the last ones for a body's: the same
    /// ones, as one list, for each row of a table.
    /// </summary>
    /// <param name="candidates">Of this catalog, by what they have in common.</param>
    public IReadOnlyList<Definition> Nearest(IReadOnlyList<Definition> candidates, int tableIndex)
    {
        if (candidates.Count <= MostCandidates)
            return candidates;
        var end = tableIndex < 0 ? candidates.Count : Math.Max(MostCandidates, LinkCandidates.CountAbove(candidates, tableIndex));
        if (!_nearest.TryGetValue((candidates, end), out var nearest))
            _nearest.Add((candidates, end), nearest = LinkCandidates.Part(candidates, end - MostCandidates, end));
        return nearest;
    }

    /// <summary>Those of some whose name has a property's among its words, in page order.</summary>
    public IReadOnlyList<Definition> Related(IReadOnlyList<Definition> some, string property) => _words.Value.Related(some, property);

    public static DefinitionCatalog Read(Section? section, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (section is null)
            return new DefinitionCatalog([]);

        var blocks = section.Blocks;
        var definitions = new List<Definition>();
        var links = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (blocks[i] is not DefinitionName name)
                continue;
            if (definitions.Count == MostDefinitions || links >= MostLinks)
            {
                var (most, ofWhat) = links >= MostLinks ? (MostLinks, "links in its definitions") : (MostDefinitions, "definitions");
                diagnostics.Add(DiagnosticRules.TooManyDefinitions, name.Range, most.ToString("N0", CultureInfo.InvariantCulture), ofWhat, name.Name);
                break;
            }

            var end = i + 1;
            while (end < blocks.Count && blocks[end] is not DefinitionName)
                end++;
            definitions.Add(ReadOne(definitions.Count, name, blocks, i + 1, end, diagnostics, cancellationToken));
            links += definitions[definitions.Count - 1].AllRows.Count(row => row.IsLink);
            i = end - 1;
        }

        return new DefinitionCatalog(definitions);
    }

    private static Definition ReadOne(
        int index,
        DefinitionName name,
        IReadOnlyList<Block> blocks,
        int start,
        int end,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var description = new List<Block>();
        IReadOnlyList<SchemaRow>? rows = null;
        SchemaRow? values = null;
        SchemaRow? list = null;
        for (var i = start; i < end; i++)
        {
            if (rows is null && blocks[i] is Table table && SchemaTable.IsSchemaTable(table))
                rows = SchemaTable.Read(table, diagnostics, cancellationToken);
            else if (values is null && TypePhrase.ValuesOfMap(blocks[i]) is { } valueType)
                values = new SchemaRow(name.Name, valueType, blocks[i].Range) { Kind = RowKind.Values };
            else if (list is null && TypePhrase.ItemsOfList(blocks[i]) is { } listType)
                list = new SchemaRow(name.Name, listType, blocks[i].Range) { Kind = RowKind.List };
            else if (blocks[i] is Table unread && SchemaTable.IsSchemaTable(unread))
                diagnostics.Add(DiagnosticRules.SecondTable, unread.Range, $"definition '{name.Name}'", SchemaTable.NamesIn(unread));
            else if (rows is null)
                description.Add(blocks[i]);
        }

        return new Definition(index, name.Name, name.Anchor ?? name.Name, name.Range, DescriptionText.Of(description), rows ?? [])
        {
            Values = values,
            List = rows is null ? list : null,
        };
    }

    /// <summary>Made when first asked for: most pages need few of them.</summary>
    private Lazy<Dictionary<TKey, List<Definition>>> IndexBy<TKey>(Func<Definition, TKey> keyOf)
        where TKey : notnull => new(
            () =>
            {
                var index = new Dictionary<TKey, List<Definition>>();
                foreach (var definition in _meant)
                {
                    var key = keyOf(definition);
                    if (!index.TryGetValue(key, out var definitions))
                        index.Add(key, definitions = []);
                    definitions.Add(definition);
                }

                return index;
            },
            isThreadSafe: false);
}
