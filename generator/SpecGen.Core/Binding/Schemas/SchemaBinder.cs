using SpecGen.Binding.Answers;
using SpecGen.Binding.Definitions;
using SpecGen.Binding.Formats;
using SpecGen.Binding.Tables;
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
    private readonly PrintOrder _printOrder;
    private readonly DefinitionResolver _resolver;
    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellationToken;
    private readonly BoundRows?[] _bound;
    private readonly bool[] _isInProgress;
    private readonly HashSet<SchemaRow> _compared = [];
    private int _depth;
    private long _bodyProperties;

    private SchemaBinder(
        DefinitionCatalog catalog,
        PrintOrder printOrder,
        DefinitionResolver resolver,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        _catalog = catalog;
        _printOrder = printOrder;
        _resolver = resolver;
        _diagnostics = diagnostics;
        _cancellationToken = cancellationToken;
        _bound = new BoundRows?[catalog.All.Count];
        _isInProgress = new bool[catalog.All.Count];
    }

    /// <summary>Binds all bodies of a page.</summary>
    /// <param name="bodies">In page order: what one refers to tells where the next one's definitions begin.</param>
    /// <param name="request">The one among them that is the request's, or null.</param>
    /// <returns>A schema for each body, null for one without a table.</returns>
    public static Schema?[] Bind(
        DefinitionCatalog catalog,
        IReadOnlyList<BodySection> bodies,
        BodySection? request,
        DiagnosticBag diagnostics,
        CancellationToken cancellationToken)
    {
        var openLinks = new OpenLinks();
        var candidates = new LinkCandidates(catalog);
        var evidence = new ExampleEvidence(candidates);
        var printOrder = PrintOrder.Read(catalog, candidates, evidence, bodies, request, cancellationToken);
        var resolver = new DefinitionResolver(catalog, candidates, printOrder, evidence, openLinks);
        var said = new DiagnosticBag();
        var binder = new SchemaBinder(catalog, printOrder, resolver, said, cancellationToken);
        var schemas = binder.Bind(bodies);
        if (openLinks.AreDecidedLater)
        {
            said = new DiagnosticBag();
            binder = new SchemaBinder(catalog, printOrder, resolver, said, cancellationToken);
            schemas = binder.Bind(bodies);
        }

        diagnostics.AddAll(said);
        var written = new WrittenOut();
        openLinks.Report(definition => written.NumberOf(binder._bound[definition.Index]), diagnostics);
        return schemas.Select((schema, i) => Informed(schema, bodies[i].Example)).ToArray();
    }

    private static Schema? Informed(Schema? schema, JsonValue? example) =>
        schema is null || example is null ? schema : ShownFormats.Of(schema, example);

    private Schema?[] Bind(IReadOnlyList<BodySection> bodies)
    {
        foreach (var definition in _catalog.All)
            Bind(definition);

        var schemas = new Schema?[bodies.Count];
        for (var i = 0; i < schemas.Length; i++)
        {
            if (bodies[i].Rows is not null || bodies[i].AllRows.Count > 0)
                schemas[i] = BindRows(bodies[i].AllRows, -1, _printOrder.OfBody(i), bodies[i].Example, null).ToSchema();
        }

        return schemas;
    }

    private BoundRows Bind(Definition definition)
    {
        if (_bound[definition.Index] is { } bound)
            return bound;
        _isInProgress[definition.Index] = true;
        _depth++;
        bound = BindRows(definition.AllRows, definition.Index, _printOrder.Of(definition), null, null);
        _depth--;
        _isInProgress[definition.Index] = false;
        _bound[definition.Index] = bound;
        return bound;
    }

    /// <param name="places">Where the rows' links stand, by row.</param>
    /// <param name="shared">The same rows bound without the example, whose parts are taken wherever the example changes nothing.</param>
    private BoundRows BindRows(IReadOnlyList<SchemaRow> rows, int tableIndex, LinkPlace?[] places, JsonValue? example, BoundRows? shared)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var members = new BoundRow[rows.Count];
        var usual = shared is null ? null : _printOrder.Of(_catalog.All[tableIndex]);
        var isShared = shared is not null;
        for (var i = 0; i < rows.Count; i++)
        {
            var rowExample = ExampleEvidence.At(rows, i, example);
            if (rowExample is not null)
                CompareWithExample(rows[i], rowExample);
            if (!rows[i].IsLink)
                rowExample = null;
            var same = shared?.Members[i];
            var isSame = rowExample is null && ReferenceEquals(places[i], usual?[i]);
            members[i] = same is not null && isSame ? same : BindRow(rows[i], tableIndex, places[i], rowExample, same);
            isShared = isShared && ReferenceEquals(members[i], same);
        }

        return isShared ? shared! : BoundRows.Of(rows, members);
    }

    private BoundRow BindRow(SchemaRow row, int tableIndex, LinkPlace? place, JsonValue? example, BoundRow? same)
    {
        if (row.Kind == RowKind.Values && tableIndex >= 0 && _catalog.OwnValueOf(_catalog.All[tableIndex]) is { } ownValue)
            return same ?? CutCircle(row, ownValue);
        if (place is null)
        {
            row.Type.ReportUnlessUnderstood(row.Name, row.Range, _diagnostics);
            return BoundRow.Of(row, null, null);
        }

        var definition = _resolver.Resolve(place, tableIndex, example);
        if (definition is null)
            return BoundRow.Of(row, null, null);
        if (_isInProgress[definition.Index] || _depth > MaximumDepth)
        {
            _diagnostics.Add(DiagnosticRules.Cycle, row.Range, row.Name, definition.Name);
            return BoundRow.Of(row, definition, null);
        }

        var members = BindMembers(definition, place, example);
        if (same is not null && ReferenceEquals(same.Members, members))
            return same;
        return IsTooLarge(members, tableIndex) ? TooLarge(row, definition) : BoundRow.Of(row, definition, members);
    }

    private BoundRow CutCircle(SchemaRow row, Definition ownValue)
    {
        _diagnostics.Add(DiagnosticRules.Cycle, row.Range, row.Name, ownValue.Name);
        return BoundRow.Of(row, ownValue, BoundRows.Of([], []));
    }

    /// <summary>As everywhere on the page, unless the example or the order of the page says that parts are others at this place.</summary>
    private BoundRows BindMembers(Definition definition, LinkPlace place, JsonValue? example)
    {
        var alone = Bind(definition);
        var ownParts = place.IsReused && ReferenceEquals(place.Definition, definition) ? place.Parts : null;
        if (example is null && ownParts is null)
            return alone;
        var parts = _printOrder.Of(definition);
        if (ownParts is not null)
            parts = parts.Select((part, i) => ownParts[i] is { Definition: not null } own ? own : part).ToArray();
        _depth++;
        var members = BindRows(definition.AllRows, definition.Index, parts, example, alone);
        _depth--;
        return members;
    }

    /// <summary>A definition is measured alone, the rows of the bodies all together.</summary>
    private bool IsTooLarge(BoundRows members, int tableIndex)
    {
        if (members.Count > MaximumProperties || members.Depth > MaximumDepth)
            return true;
        if (tableIndex >= 0)
            return false;
        _bodyProperties += members.Count;
        return _bodyProperties > MaximumProperties;
    }

    private void CompareWithExample(SchemaRow row, JsonValue example)
    {
        if (ExampleEvidence.Contradiction(row.Type, example) is { } shown && _compared.Add(row))
            _diagnostics.Add(DiagnosticRules.ExampleContradictsTable, row.Range, row.Name, shown, row.Type.Type!);
    }

    private BoundRow TooLarge(SchemaRow row, Definition definition)
    {
        _diagnostics.Add(DiagnosticRules.SchemaTooLarge, row.Range, row.Name, definition.Name);
        return BoundRow.Of(row, definition, null);
    }
}
