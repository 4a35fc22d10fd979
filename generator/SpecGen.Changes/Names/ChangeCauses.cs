using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Changes.Names;

/// <summary>Finds the changes on the wire that a name in C# follows.</summary>
internal sealed class ChangeCauses
{
    private readonly ILookup<(string Api, string Resource), Candidate> _changes;
    private readonly List<(string Identity, Candidate Candidate)> _comingAndGoing;

    public ChangeCauses(IReadOnlyCollection<Change> changes)
    {
        var operations = new Dictionary<OperationName, string>();
        var candidates = changes.Select(change => new Candidate(change, OperationOf(change, operations))).ToList();
        _changes = candidates.ToLookup(candidate => (candidate.Change.Operation.Api, candidate.Change.Operation.Resource.ToUpperInvariant()));
        _comingAndGoing = [.. candidates
            .Where(candidate => candidate.Change.Rule == ChangeRules.OperationAdded || candidate.Change.Rule == ChangeRules.OperationRemoved)
            .Select(candidate => (ResourcePath.Parse(candidate.Change.Operation.Name.PathTemplate).Identity, candidate))];
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
            causes = [.. candidates.Where(candidate => candidate.Change.Rule == (change.Effect == CSharpEffect.Added ? ChangeRules.OperationAdded : ChangeRules.OperationRemoved))];
        return change with { Causes = [.. causes.Select(cause => cause.Change.Fingerprint).Distinct()] };
    }

    private IEnumerable<Candidate> CandidatesOf(CSharpChange change) => change.Wire is { Of: WirePlace.Group } group
        ? _comingAndGoing.Where(operation => operation.Candidate.Change.Operation.Api == change.Api && group.LeadsTo(operation.Identity)).Select(operation => operation.Candidate)
        : _changes[(change.Api, change.Resource.ToUpperInvariant())];

    private static bool IsCause(Candidate candidate, WirePlace place)
    {
        var (change, path) = (candidate.Change, candidate.Change.Subject.Path);
        return change.Subject.Place switch
        {
            ChangePlace.Operation => path.Length == 0 && place.Of == candidate.Operation,
            ChangePlace.Parameter => place.Of == candidate.Operation && IsSamePlace(change, place, path),
            ChangePlace.Request or ChangePlace.Response when path.Length == 0 => place.Of == candidate.Operation,
            ChangePlace.Request or ChangePlace.Response => place.Of == WirePlace.Record && IsSameMember(change, place, path),
            ChangePlace.Error => place.Of == WirePlace.ErrorBody && IsSamePlace(change, place, path),
            ChangePlace.ErrorCode => place.Of == WirePlace.ErrorCodes && place.Path == path,
            _ => false,
        };
    }

    /// <summary>A record stands in the body itself, or within what wraps it, as <c>records</c>.</summary>
    private static bool IsSameMember(Change change, WirePlace place, string path) =>
        IsSamePlace(change, place, path) || (path.IndexOf('.', StringComparison.Ordinal) is var end and > 0 && IsSamePlace(change, place, path[(end + 1)..]));

    /// <summary>A documented value is the cause of its own name only; a key of the path is one of its method.</summary>
    private static bool IsSamePlace(Change change, WirePlace place, string path)
    {
        if (change.Subject is { Place: ChangePlace.Parameter, Of: "path" })
            return place.Path.Length == 0;
        if (place.Value.StartsWith('=') && change.Aspect is { } value)
            return place.Path == path && place.Value[1..] == value;
        return place.IsAtOrBelow(path);
    }

    private static string OperationOf(Change change, Dictionary<OperationName, string> known)
    {
        var name = change.Operation.Name;
        if (!known.TryGetValue(name, out var operation))
            known.Add(name, operation = PlanSymbols.OfOperation(name));
        return operation;
    }

    /// <summary>No structure: of lists and lookups of one nothing was compiled ahead of time.</summary>
    /// <param name="Operation">Of the change, as places of names have it.</param>
    private sealed record Candidate(Change Change, string Operation);
}
