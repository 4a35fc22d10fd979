using SpecGen.Binding.Answers;
using SpecGen.Binding.Tables;
using SpecGen.Json;

namespace SpecGen.Binding.Definitions;

/// <summary>
/// Which definition was printed for which place. The page's generator walks the bodies in page order and prints, for
/// every row with a link, first what the linked table itself needs, then that table's definition, and none twice that is
/// alike in everything. Read from its end the page is therefore the walk backwards: the last definition was printed for
/// the last row that can mean it, what stands above it for that definition's own last row, and so on.
/// </summary>
internal sealed class PrintOrder
{
    /// <summary>Places tried for one definition. Pages need a few; it bounds what a hostile page costs.</summary>
    private const int MaximumTried = 200;

    private readonly DefinitionCatalog _catalog;
    private readonly LinkCandidates _candidates;
    private readonly ExampleEvidence _evidence;

    /// <summary>The definition that is the request's body; others alike are printed later.</summary>
    private readonly Definition? _requestItself;

    private readonly LinkPlace?[][] _bodies;
    private readonly LinkPlace?[]?[] _definitions;
    private readonly LinkPlace?[] _printedFor;
    private readonly int[] _seekers;
    private readonly ReusedParts _reused;

    /// <summary>Places that have not been walked yet, in the order of the page: the last one is next.</summary>
    private readonly List<LinkPlace> _pending = [];
    private readonly LinkPlace?[] _requestPlaces = [];
    private int _requestEnd = -1;

    private PrintOrder(DefinitionCatalog catalog, LinkCandidates candidates, ExampleEvidence evidence, IReadOnlyList<BodySection> bodies, BodySection? request)
    {
        _catalog = catalog;
        _candidates = candidates;
        _evidence = evidence;
        _requestItself = request?.AllRows is { } rows ? catalog.All.FirstOrDefault(definition => IsAlike(rows, definition)) : null;
        _bodies = new LinkPlace?[bodies.Count][];
        _definitions = new LinkPlace?[]?[catalog.All.Count];
        _printedFor = new LinkPlace?[catalog.All.Count];
        _seekers = CountSeekers(bodies);
        _reused = new ReusedParts(candidates, evidence);
        for (var i = 0; i < bodies.Count; i++)
        {
            _bodies[i] = PlacesOf(bodies[i].AllRows, -1, null, bodies[i].Example);
            AddPending(_bodies[i]);
            if (ReferenceEquals(bodies[i], request))
                (_requestPlaces, _requestEnd) = (_bodies[i], _pending.Count);
        }
    }

    /// <param name="bodies">In page order.</param>
    /// <param name="request">The one among them that is the request's, or null.</param>
    public static PrintOrder Read(
        DefinitionCatalog catalog,
        LinkCandidates candidates,
        ExampleEvidence evidence,
        IReadOnlyList<BodySection> bodies,
        BodySection? request,
        CancellationToken cancellationToken)
    {
        var order = new PrintOrder(catalog, candidates, evidence, bodies, request);
        for (var i = catalog.All.Count - 1; i >= 0; i--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            order.ReadOne(catalog.All[i]);
        }

        order.Pass(0, -1);

        return order;
    }

    /// <summary>Whether no row explains that the page has a definition: a row brought it that the page leaves out.</summary>
    public bool IsUnexplained(Definition definition) => _printedFor[definition.Index] is null && !ReferenceEquals(definition, _requestItself);

    /// <summary>The place that a definition was printed for, or null.</summary>
    public LinkPlace? PlaceOf(Definition definition) => _printedFor[definition.Index];

    /// <summary>The links of a body's table, by row; null for a row without a link.</summary>
    public LinkPlace?[] OfBody(int index) => _bodies[index];

    /// <summary>The links of a definition's table at the place where it was printed, by row.</summary>
    public LinkPlace?[] Of(Definition definition) => _definitions[definition.Index]!;

    private void ReadOne(Definition definition)
    {
        if (IsRequestItself(definition))
        {
            Pass(_requestEnd, definition.Index);
            _definitions[definition.Index] = _requestPlaces;
            _requestEnd = -1;
            return;
        }

        var position = PlaceFor(definition);
        if (position < 0 && TryReuse(definition))
            position = PlaceFor(definition);
        if (position < 0)
        {
            // A row that the page leaves out brought it: what it needs was printed for it all the same.
            _definitions[definition.Index] = PlacesOf(definition.AllRows, definition.Index, null, null);
            AddPending(_definitions[definition.Index]!);
            return;
        }

        var place = _pending[position];
        Pass(position + 1, definition.Index);
        _pending.RemoveAt(position);
        var parts = PlacesOf(definition.AllRows, definition.Index, place, place.Example);
        place.Take(definition, parts, NextOf(place, definition.Index));
        _printedFor[definition.Index] = place;
        _definitions[definition.Index] = parts;
        AddPending(parts);
    }

    /// <summary>Position of the last pending place that the definition can have been printed for; -1 if there is none.</summary>
    private int PlaceFor(Definition definition)
    {
        var end = Math.Max(0, _pending.Count - MaximumTried);
        for (var i = _pending.Count - 1; i >= end; i--)
        {
            if (_evidence.CanMean(_pending[i].Candidates, _pending[i].Example, definition))
                return i;
            if (!CanPass(_pending[i], definition.Index))
                return -1;
        }

        return -1;
    }

    /// <summary>Tries to explain a definition by a place that leads to an earlier one, in whose table one row leads here to this.</summary>
    private bool TryReuse(Definition definition)
    {
        var end = Math.Max(0, _pending.Count - MaximumTried);
        for (var i = _pending.Count - 1; i >= end; i--)
        {
            var place = _pending[i];
            if (_reused.With(definition, place.Candidates, place.Example) is { } reused && _seekers[reused.Index] > 1)
            {
                Pass(i + 1, definition.Index);
                _pending.RemoveAt(i);
                var parts = PlacesOf(reused.AllRows, reused.Index, place, place.Example);
                place.Reuse(reused, parts);
                AddPending(parts);
                return true;
            }

            if (!CanPass(place, definition.Index))
                return false;
        }

        return false;
    }

    /// <summary>Whether a place may have brought nothing to the page, when all up to an index is still to be explained.</summary>
    private bool CanPass(LinkPlace place, int index)
    {
        if (place.Around is { IsReused: true })
            return true;
        var candidates = place.Candidates;
        if (candidates.Count == 0 || candidates[0].Index > index)
            return true;
        for (var i = 0; i < candidates.Count && candidates[i].Index <= index; i++)
        {
            if (_seekers[candidates[i].Index] > 1)
                return true;
        }

        return false;
    }

    /// <summary>Leaves the pending places from a position on: they brought nothing to the page that others did not bring.</summary>
    private void Pass(int position, int index)
    {
        for (var i = _pending.Count - 1; i >= position; i--)
        {
            var place = _pending[i];
            if (NextOf(place, index) is not { Definition: { } later } next)
                place.Pass(index);
            else if (_evidence.AnyCanMean(place.Candidates, place.Example, index))
                place.Pass(later.Index);
            else
                TakeFrom(place, next);
        }

        _pending.RemoveRange(position, _pending.Count - position);
    }

    private void TakeFrom(LinkPlace place, LinkPlace next)
    {
        var around = NextOf(place, next.Definition!.Index);
        place.TakeFrom(next);
        _printedFor[next.Definition!.Index] = place;
        if (around is { IsYielded: false })
        {
            // All that stands in the object may have been printed for this place as well: it is open which of them.
            place.Yield(around.Definition!.Index);
            around.Yield(around.Definition.Index);
        }
    }

    /// <summary>
    /// The place farther on that took what may have been printed for this one, if nothing was printed in between. What a
    /// place stands in was printed after it, and so for no row of its own.
    /// </summary>
    private LinkPlace? NextOf(LinkPlace place, int index)
    {
        var next = LinkCandidates.CountAbove(place.Candidates, index + 1);
        if (next == place.Candidates.Count || _printedFor[index + 1] is not { } last)
            return null;
        var meant = place.Candidates[next];
        if (_printedFor[meant.Index] is not { } later || !last.IsOfOrWithin(meant) || !_evidence.CanMean(place.Candidates, place.Example, meant))
            return null;
        return place.IsWithin(later) ? null : later;
    }

    /// <summary>Below the definitions that a request's body needs follows its own, though no row leads to it.</summary>
    private bool IsRequestItself(Definition definition)
    {
        if (_requestEnd < 0 || _pending.Count < _requestEnd || !ReferenceEquals(definition, _requestItself))
            return false;
        return _pending.Skip(_requestEnd).All(place => CanPass(place, definition.Index));
    }

    private static bool IsAlike(IReadOnlyList<SchemaRow> rows, Definition definition) =>
        rows.Count > 0
        && rows.Count == definition.AllRows.Count
        && definition.AllRows.Zip(rows, (own, row) => own.Name == row.Name && own.Type == row.Type).All(same => same);

    private void AddPending(LinkPlace?[] places)
    {
        foreach (var place in places)
        {
            if (place is not null)
                _pending.Add(place);
        }
    }

    private LinkPlace?[] PlacesOf(IReadOnlyList<SchemaRow> rows, int tableIndex, LinkPlace? around, JsonValue? example)
    {
        var places = new LinkPlace?[rows.Count];
        for (var i = 0; i < places.Length; i++)
        {
            if (!rows[i].IsLink)
                continue;
            var value = ExampleEvidence.At(rows, i, example);
            places[i] = new LinkPlace(rows[i], rows, around, value, _candidates.Of(rows[i], tableIndex, value));
        }

        return places;
    }

    /// <summary>How many rows of the page can mean each definition; the request's body counts for its own.</summary>
    private int[] CountSeekers(IReadOnlyList<BodySection> bodies)
    {
        var rowsOf = new Dictionary<IReadOnlyList<Definition>, int>();
        foreach (var body in bodies)
            Count(body.AllRows, -1);
        foreach (var definition in _catalog.All)
            Count(definition.AllRows, definition.Index);
        var seekers = new int[_catalog.All.Count];
        foreach (var rows in rowsOf)
        {
            foreach (var candidate in rows.Key)
                seekers[candidate.Index] += rows.Value;
        }

        if (_requestItself is not null)
            seekers[_requestItself.Index]++;
        return seekers;

        // Rows of one table that can mean the same share their candidates.
        void Count(IReadOnlyList<SchemaRow> rows, int tableIndex)
        {
            foreach (var row in rows.Where(row => row.IsLink))
            {
                var candidates = _candidates.Of(row, tableIndex, null);
                if (candidates.Count == 0)
                    continue;
                rowsOf[candidates] = rowsOf.TryGetValue(candidates, out var count) ? count + 1 : 1;
            }
        }
    }
}
