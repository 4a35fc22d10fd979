using System.Net;

namespace SpecGen.Runtime;

/// <summary>A record as it is wanted: how it is found, and what of it is compared.</summary>
internal sealed class WantedRecord<T>
    where T : ApiObject, new()
{
    private readonly EnsureFacts _facts;
    private readonly EnsureOptions<T> _options;
    private readonly T _wanted;
    private readonly SecretRedactor _redactor;

    /// <exception cref="ArgumentException">The record lacks what it is known by.</exception>
    public WantedRecord(ApiRequest collection, EnsureFacts facts, T wanted, EnsureOptions<T> options)
    {
        Collection = collection;
        _facts = facts;
        _wanted = wanted;
        _options = options;
        _redactor = new SecretRedactor([.. SecretMembers.Of(wanted)]);
        Conditions = ConditionsOf();
    }

    public ApiRequest Collection { get; }

    /// <summary>What the record is known by, as conditions of a query.</summary>
    public IReadOnlyList<(string Name, string Value)> Conditions { get; }

    /// <summary>Asks for the record with all that is to be compared.</summary>
    public StateQuery Query => new(
        Conditions,
        [.. Keys.Concat(Wanted).DistinctBy(known => known.Name)],
        _options);

    /// <summary>Asks only whether the record is there.</summary>
    public StateQuery QueryOfKeys => new(Conditions, [.. Keys.DistinctBy(known => known.Name)], _options);

    /// <summary>The path of a record that was found.</summary>
    /// <exception cref="ApiException">The server did not give a key of it.</exception>
    public ApiRequest Item(string method, T found)
    {
        var keys = Collection.Keys().Select(key => (ApiKey)key).ToList();
        foreach (var name in _facts.ItemKeys())
        {
            var key = MemberPath.ValueAt(found, name)?.ToString();
            if (string.IsNullOrEmpty(key))
                throw CallFailures.WithoutKey(Collection, name);
            keys.Add(key);
        }

        return new(method, $"{Collection.PathTemplate.TrimEnd('/')}/{_facts.Item}", [.. keys]);
    }

    /// <summary>What of a record that was found is not as it is wanted.</summary>
    public (StateDifference Difference, EnsureOutcome<T> Outcome) Compare(T found)
    {
        var comparison = new StateComparison(
            [.. Conditions.Select(condition => condition.Name)], [.. _facts.Sets, .. _options.Sets.Select(field => field.ToString())], _facts.Unread);
        var difference = comparison.Compare(_wanted, found);
        var outcome = new EnsureOutcome<T>
        {
            Result = difference.IsEmpty ? EnsureResult.Unchanged : EnsureResult.Updated,
            Changes = [.. comparison.Changes.Select(change => change with { After = _redactor.Redact(change.After) })],
            Uncompared = comparison.Uncompared,
            Found = found,
        };
        return (difference, outcome);
    }

    /// <summary>A creation was refused because the record is there already: another program was faster.</summary>
    public bool SaysThatItExists(ApiException fault) => fault.Failure is ApiFailure.Server or ApiFailure.Job
        && (fault.StatusCode == HttpStatusCode.Conflict || fault.Code == OntapErrors.AlreadyExists || (fault.Code is { } code && _facts.ExistsCodes.Contains(code)));

    /// <summary>The record is not there any more.</summary>
    public static bool SaysThatItIsGone(ApiException fault) =>
        fault.Failure is ApiFailure.Server or ApiFailure.Job && (fault.StatusCode == HttpStatusCode.NotFound || fault.Code == OntapErrors.NotFound);

    private IEnumerable<(string Name, string? IntroducedIn)> Wanted => WantedMembers.Names(_wanted, _facts.Unread);

    private IEnumerable<(string Name, string? IntroducedIn)> Keys
    {
        get
        {
            var releases = Wanted.DistinctBy(known => known.Name).ToDictionary(known => known.Name, known => known.IntroducedIn, StringComparer.Ordinal);
            return _facts.ItemKeys().Concat(Conditions.Select(condition => condition.Name)).Select(name => (name, releases.GetValueOrDefault(name)));
        }
    }

    private List<(string Name, string Value)> ConditionsOf()
    {
        var names = _options.Key?.Select(field => field.ToString()).ToArray() ?? _facts.Key;
        var conditions = names.SelectMany(name => MemberPath.Conditions(_wanted, name)).ToList();
        // A reference may be left out: the cluster's own, or the SVM that is spoken for. What is the record's own may not.
        foreach (var name in _options.Key is null ? names.Take(1) : names)
        {
            if (!conditions.Exists(condition => condition.Name == name || condition.Name.StartsWith(name + ".", StringComparison.Ordinal)))
                throw ArgumentFailures.WithoutKey(Collection, name);
        }

        return conditions;
    }
}
