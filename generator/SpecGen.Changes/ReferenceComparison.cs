using SpecGen.Changes.Comparison;

namespace SpecGen.Changes;

/// <summary>Compares what two references say on the wire.</summary>
public static class ReferenceComparison
{
    /// <param name="withDescriptions">Reworded descriptions count, too.</param>
    /// <returns>In order of path and method, then of the newer page.</returns>
    public static IReadOnlyList<Change> Compare(Reference before, Reference after, bool withDescriptions, CancellationToken cancellationToken) =>
        [.. SideBySide.Select(
            OperationPair.Of(before.Operations, after.Operations),
            pair => OperationComparison.Compare(pair, withDescriptions),
            cancellationToken).SelectMany(found => found)];
}
