using SpecGen.Model;

namespace SpecGen.Changes.Names;

/// <summary>Finds the changes on the wire that a name in C# follows.</summary>
internal sealed class ChangeCauses
{
    private readonly ILookup<(string Api, string Resource), Change> _changes;
    private readonly List<(string Identity, Change Change)> _comingAndGoing;

    public ChangeCauses(IReadOnlyCollection<Change> changes)
    {
        _changes = changes.ToLookup(change => (change.Operation.Api, change.Operation.Resource.ToUpperInvariant()));
        _comingAndGoing = [.. changes
            .Where(change => change.Rule == ChangeRules.OperationAdded || change.Rule == ChangeRules.OperationRemoved)
            .Select(change => (ResourcePath.Parse(change.Operation.Name.PathTemplate).Identity, change))];
    }

    /// <summary>
    /// What came or went without a change of its own follows from operations that came or went, if there are such: a group from
    /// those of all resources below it. An error code has a change of its own, but for its words.
    /// </summary>
    public CSharpChange Explain(CSharpChange change)
    {
        var candidates = CandidatesOf(change);
        var causes = change.Wire is { } place ? candidates.Where(candidate => IsCause(candidate, place)).ToList() : [];
        if (causes.Count == 0 && change.Effect is (CSharpEffect.Added or CSharpEffect.Removed))
            causes = [.. candidates.Where(candidate => candidate.Rule == (change.Effect == CSharpEffect.Added ? ChangeRules.OperationAdded : ChangeRules.OperationRemoved))];
        return change with { Causes = [.. causes.Select(cause => cause.Fingerprint).Distinct()] };
    }

    private IEnumerable<Change> CandidatesOf(CSharpChange change) => change.Wire is { Of: WirePlace.Group } group
        ? _comingAndGoing.Where(operation => operation.Change.Operation.Api == change.Api && group.LeadsTo(operation.Identity)).Select(operation => operation.Change)
        : _changes[(change.Api, change.Resource.ToUpperInvariant())];

    private static bool IsCause(Change change, WirePlace place) => change.Subject.Place switch
    {
        ChangePlace.Operation => place.Of == OperationOf(change) && change.Subject.Path.Length == 0,
        ChangePlace.Parameter => place.Of == OperationOf(change) && IsSamePlace(change, place, change.Subject.Path),
        ChangePlace.Request or ChangePlace.Response when change.Subject.Path.Length == 0 => place.Of == OperationOf(change),
        ChangePlace.Request or ChangePlace.Response => place.Of == WirePlace.Record && PathsOf(change.Subject.Path).Any(path => IsSamePlace(change, place, path)),
        ChangePlace.Error => place.Of == WirePlace.ErrorBody && IsSamePlace(change, place, change.Subject.Path),
        ChangePlace.ErrorCode => place.Of == WirePlace.ErrorCodes && place.Path == change.Subject.Path,
        _ => false,
    };

    /// <summary>A documented value is the cause of its own name only; a key of the path is one of its method.</summary>
    private static bool IsSamePlace(Change change, WirePlace place, string path)
    {
        if (change.Subject is { Place: ChangePlace.Parameter, Of: "path" })
            return place.Path.Length == 0;
        if (place.Value.StartsWith('=') && change.Aspect is { } value)
            return place.Path == path && place.Value[1..] == value;
        return place.IsAtOrBelow(path);
    }

    /// <summary>A record stands in the body itself, or within what wraps it, as <c>records</c>.</summary>
    private static IEnumerable<string> PathsOf(string path)
    {
        yield return path;
        if (path.IndexOf('.', StringComparison.Ordinal) is var end and > 0)
            yield return path[(end + 1)..];
    }

    private static string OperationOf(Change change) => PlanSymbols.OfOperation(change.Operation.Name);
}
