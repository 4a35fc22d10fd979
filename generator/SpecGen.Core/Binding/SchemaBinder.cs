using SpecGen.Diagnostics;
using SpecGen.Json;

namespace SpecGen.Binding;

/// <summary>
/// Follows the links of a page's tables and so turns rows into schemas. Each definition is bound once and shared by
/// all that refer to it; where an example reaches it and decides otherwise, it is bound anew for that place.
/// </summary>
internal sealed class SchemaBinder
{
    /// <summary>Deeper and larger trees than any API has; a page beyond them is hostile or a circle.</summary>
    private const int MaximumDepth = 64;
    private const long MaximumProperties = 200_000;

    private readonly DefinitionCatalog _catalog;
    private readonly DefinitionResolver _resolver;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly BoundRows?[] _bound;
    private readonly bool[] _isInProgress;
    private int _depth;
    private int _bodyPosition;

    public SchemaBinder(DefinitionCatalog catalog, DefinitionResolver resolver, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        _catalog = catalog;
        _resolver = resolver;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _bound = new BoundRows?[catalog.All.Count];
        _isInProgress = new bool[catalog.All.Count];
        foreach (var definition in catalog.All)
            Bind(definition);
    }

    /// <summary>Binds the next body of the page; bodies must come in page order.</summary>
    public Schema BindBody(IReadOnlyList<SchemaRow> rows, JsonValue? example) =>
        new() { Type = "object", Properties = BindRows(rows, -1, example, null).Properties };

    /// <summary>Below a request body's definitions follows its own: later bodies start after that.</summary>
    public void SkipOwnDefinition(IReadOnlyList<SchemaRow> rows)
    {
        foreach (var definition in _catalog.All.Skip(_bodyPosition + 1))
        {
            if (definition.Rows.Count == rows.Count && definition.Rows.Zip(rows, (own, row) => own.Name == row.Name).All(same => same))
            {
                _bodyPosition = definition.Index;
                return;
            }
        }
    }

    private BoundRows Bind(Definition definition)
    {
        if (_bound[definition.Index] is { } bound)
            return bound;
        _isInProgress[definition.Index] = true;
        _depth++;
        bound = BindRows(definition.Rows, definition.Index, null, null);
        _depth--;
        _isInProgress[definition.Index] = false;
        _bound[definition.Index] = bound;
        return bound;
    }

    /// <param name="shared">The same rows bound without the example, whose parts are taken wherever the example changes nothing.</param>
    private BoundRows BindRows(IReadOnlyList<SchemaRow> rows, int tableIndex, JsonValue? example, BoundRows? shared)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var members = new BoundRow[rows.Count];
        var exampleObject = ExampleEvidence.AsObject(example);
        var isShared = shared is not null;
        for (var i = 0; i < rows.Count; i++)
        {
            var rowExample = rows[i].IsLink ? exampleObject?.Member(rows[i].Name) : null;
            var same = shared?.Members[i];
            members[i] = same is not null && rowExample is null ? same : BindRow(rows[i], tableIndex, rowExample, same);
            isShared = isShared && ReferenceEquals(members[i], same);
        }

        return isShared ? shared! : BoundRows.Of(members);
    }

    private BoundRow BindRow(SchemaRow row, int tableIndex, JsonValue? example, BoundRow? same)
    {
        if (!row.IsLink)
            return BoundRow.Of(row, null, null);
        var definition = _resolver.Resolve(row, tableIndex, _bodyPosition, example);
        if (definition is null)
            return BoundRow.Of(row, null, null);
        if (tableIndex < 0)
            _bodyPosition = Math.Max(_bodyPosition, definition.Index);
        if (_isInProgress[definition.Index] || _depth > MaximumDepth)
        {
            _diagnostics.Add(DiagnosticRules.Cycle, row.Range, row.Name, definition.Name);
            return BoundRow.Of(row, definition, null);
        }

        var alone = Bind(definition);
        var members = example is null ? alone : BindRows(definition.Rows, definition.Index, example, alone);
        if (same is not null && ReferenceEquals(same.Members, members))
            return same;
        return members.Count > MaximumProperties || members.Depth > MaximumDepth
            ? TooLarge(row, definition)
            : BoundRow.Of(row, definition, members);
    }

    private BoundRow TooLarge(SchemaRow row, Definition definition)
    {
        _diagnostics.Add(DiagnosticRules.SchemaTooLarge, row.Range, row.Name, definition.Name);
        return BoundRow.Of(row, definition, null);
    }
}
