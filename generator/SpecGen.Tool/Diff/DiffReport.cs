using SpecGen.Changes;
using SpecGen.Tool.Diff.Places;

namespace SpecGen.Tool.Diff;

/// <summary>What there is to report of two references.</summary>
/// <param name="Changes">Without those that are accepted, or that the program asked about does not meet.</param>
/// <param name="Names">Of C#; the same.</param>
internal sealed record DiffReport(ComparedPages Old, ComparedPages New, IReadOnlyList<DiffEntry> Changes, IReadOnlyList<CSharpChange> Names)
{
    private readonly Lazy<ILookup<string, CSharpChange>> _namesByCause = new(() => ByCause(Changes, Names));

    /// <summary>What a file accepts, so that it is not listed.</summary>
    public AcceptedChanges Accepted { get; init; } = AcceptedChanges.None;

    /// <summary>Null where no program was asked about.</summary>
    public UsedProgram? Program { get; init; }

    /// <summary>A page of each resource, the newer one where there is one, by API and literal path.</summary>
    public IReadOnlyDictionary<(string Api, string Resource), string> Pages { get; init; } = new Dictionary<(string, string), string>();

    /// <summary>By resource, in order of paths.</summary>
    public IEnumerable<IGrouping<string, DiffEntry>> ByResource => Changes
        .GroupBy(entry => ResourceOf(entry.Change.Operation))
        .OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>Names that no reported change brings about: a rule for names does.</summary>
    public IEnumerable<CSharpChange> NamesWithoutChange
    {
        get
        {
            var reported = Changes.Select(entry => entry.Change.Fingerprint).ToHashSet(StringComparer.Ordinal);
            return Names.Where(name => !name.Causes.Any(reported.Contains));
        }
    }

    public bool HasBreaking => Changes.Any(entry => entry.Change.Severity.IsBreaking()) || Names.Any(name => name.IsSourceBreaking);

    public bool HasAny => Changes.Count > 0 || Names.Count > 0;

    public IEnumerable<CSharpChange> NamesOf(DiffEntry entry) => _namesByCause.Value[entry.Change.Fingerprint];

    /// <summary>Each once.</summary>
    public IEnumerable<CSharpChange> NamesOf(SharedEntry shared) => shared.Entries.SelectMany(NamesOf).Distinct();

    public int CountOf(ChangeSeverity severity) => Changes.Count(entry => entry.Change.Severity == severity);

    public int CountOfNames(bool isSourceBreaking) => Names.Count(name => name.IsSourceBreaking == isSourceBreaking);

    private static string ResourceOf(ChangedOperation operation) =>
        operation.Api.Length == 0 ? operation.Resource : $"{operation.Api} {operation.Resource}";

    /// <summary>A group of resources that came or went has causes in all of them, and is said in the first.</summary>
    private static ILookup<string, CSharpChange> ByCause(IEnumerable<DiffEntry> changes, IEnumerable<CSharpChange> names)
    {
        var resources = changes
            .DistinctBy(entry => entry.Change.Fingerprint, StringComparer.Ordinal)
            .ToDictionary(entry => entry.Change.Fingerprint, entry => ResourceOf(entry.Change.Operation), StringComparer.Ordinal);
        return names
            .SelectMany(name => name.Causes
                .Where(resources.ContainsKey)
                .GroupBy(cause => resources[cause])
                .OrderBy(resource => resource.Key, StringComparer.Ordinal)
                .Take(1)
                .SelectMany(resource => resource)
                .Select(cause => (cause, name)))
            .ToLookup(pair => pair.cause, pair => pair.name);
    }
}

/// <param name="Argument">As the user named them.</param>
internal sealed record ComparedPages(string Argument, int Operations);

/// <summary>A change with its places in both pages.</summary>
/// <param name="UsedBy">Methods of the program that meet it; null where none was asked about.</param>
internal sealed record DiffEntry(Change Change, PagePlace? Old, PagePlace? New, IReadOnlyList<string>? UsedBy)
{
    /// <summary>Where to look: the newer page, or the older where there is no newer one.</summary>
    public PagePlace Place => (New ?? Old)!;
}

/// <param name="Names">Those that follow from no change.</param>
/// <param name="Stale">Fingerprints of the file that nothing has any more.</param>
internal sealed record AcceptedChanges(IReadOnlyList<Change> Changes, IReadOnlyList<CSharpChange> Names, IReadOnlyList<string> Stale)
{
    public static AcceptedChanges None { get; } = new([], [], []);

    public int Count => Changes.Count + Names.Count;
}

/// <param name="Assemblies">That were looked into.</param>
/// <param name="Unseen">What the program may call that its code does not tell.</param>
internal sealed record UsedProgram(IReadOnlyList<string> Assemblies, int Operations, IReadOnlyList<string> Unseen);
