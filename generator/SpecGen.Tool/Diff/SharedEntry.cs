using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>What changed alike in one or several operations of a resource, to be said to people once.</summary>
/// <param name="Entries">At least one, all with one meaning.</param>
internal sealed record SharedEntry(IReadOnlyList<DiffEntry> Entries)
{
    public ChangeSeverity Severity => Entries[0].Change.Severity;

    public ChangeRule Rule => Entries[0].Change.Rule;

    public string Text => ChangeText.Of([.. Entries.Select(entry => entry.Change)]);

    /// <summary>Each once, in order.</summary>
    public IReadOnlyList<ChangedOperation> Operations { get; } = [.. Entries.Select(entry => entry.Change.Operation).Distinct()];

    /// <summary>Null where no program was asked about.</summary>
    public IReadOnlyList<string>? UsedBy => Entries[0].UsedBy is null
        ? null
        : [.. Entries.SelectMany(entry => entry.UsedBy ?? []).Distinct().Order(StringComparer.Ordinal)];

    /// <param name="resource">The entries of one resource.</param>
    public static IEnumerable<SharedEntry> Of(IEnumerable<DiffEntry> resource) =>
        resource.GroupBy(entry => new ChangeMeaning(entry.Change)).Select(same => new SharedEntry([.. same]));

    /// <summary>What several operations share stands below all of them; within each block the worst comes first.</summary>
    public static IEnumerable<IEnumerable<SharedEntry>> ByOperations(IEnumerable<DiffEntry> resource) => Of(resource)
        .GroupBy(shared => string.Join('\n', shared.Operations.Select(operation => operation.Name)))
        .Select(block => block.OrderByDescending(shared => shared.Severity));
}
