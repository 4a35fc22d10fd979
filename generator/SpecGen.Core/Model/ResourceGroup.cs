using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Naming;

namespace SpecGen.Model;

/// <summary>The operations that share a resource, before they are merged. Cheap to make and to compare.</summary>
/// <param name="Identity">See <see cref="ResourcePath.Identity"/>.</param>
/// <param name="Path">Its literal segments as printed: <c>/security/ipsec/security-associations</c>.</param>
/// <param name="SingularIsPath">
/// Its singular is a path too, or begins others: <c>/protocols/cifs/session/files</c> beside <c>/protocols/cifs/sessions</c>.
/// </param>
public sealed record ResourceGroup(string Identity, string Path, bool SingularIsPath, EquatableArray<Operation> Operations)
{
    /// <summary>One of its pages at least is ONTAP's.</summary>
    public bool IsOntap => Operations.Any(OntapPages.Is);

    /// <summary>
    /// Of a record that an override renames, the segments that follow its path on other pages: they are namespaces, which know
    /// nothing of the new name.
    /// </summary>
    public EquatableArray<string> Below { get; init; }

    /// <summary>Characters of all its pages.</summary>
    public long PageLength { get; init; }

    /// <summary>Its path as other operations print it, with other capitals or signs between words.</summary>
    public IEnumerable<string> OtherSpellings => Operations
        .Select(operation => ResourcePath.Parse(operation.PathTemplate).LiteralPath)
        .Where(path => path != Path)
        .Distinct(StringComparer.Ordinal);

    /// <summary>Groups operations of pages of any length.</summary>
    public static EquatableArray<ResourceGroup> Of(IEnumerable<Operation> operations, CancellationToken cancellationToken = default) =>
        Of(operations.Select(operation => PlacedOperation.Of(operation, int.MaxValue)), [], cancellationToken);

    /// <summary>
    /// Groups operations by resource. The order of the result, and of the operations within it, depends on paths and
    /// methods only, not on the order of the files. Of operations stated twice (one page in two forms) the first given counts.
    /// </summary>
    /// <param name="operations">Of the resources that are wanted.</param>
    /// <param name="others">Identities of resources beside them, of which nothing else is known.</param>
    public static EquatableArray<ResourceGroup> Of(
        IEnumerable<PlacedOperation> operations, IReadOnlyCollection<string> others, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<string, List<PlacedOperation>>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<(string Method, string PathTemplate)>();
        foreach (var placed in operations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!seen.Add((placed.Operation.Method, placed.Operation.PathTemplate)))
                continue;
            if (!groups.TryGetValue(placed.Identity, out var group))
                groups.Add(placed.Identity, group = []);
            group.Add(placed);
        }

        string[] identities = [.. groups.Keys, .. others];
        var paths = new HashSet<string>(identities.SelectMany(PathsTo), StringComparer.OrdinalIgnoreCase);
        return groups
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => Of(group.Value, paths, identities))
            .ToEquatableArray();
    }

    /// <summary>Of spellings that differ in case the ordinally first counts.</summary>
    private static ResourceGroup Of(List<PlacedOperation> operations, HashSet<string> paths, IEnumerable<string> identities)
    {
        var first = operations.OrderBy(operation => operation.Identity, StringComparer.Ordinal).First();
        var singular = Singular.Of(first.Identity);
        return new(first.Identity, first.LiteralPath, !singular.Equals(first.Identity, StringComparison.OrdinalIgnoreCase) && paths.Contains(singular), Ordered(operations))
        {
            PageLength = operations.Sum(operation => (long)operation.PageLength),
            Below = operations.Any(operation => operation.IsRenamed) ? SegmentsBelow(first.Identity + ".", identities) : default,
        };
    }

    private static EquatableArray<string> SegmentsBelow(string beginning, IEnumerable<string> identities) =>
        identities
            .Where(identity => identity.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
            .Select(identity => identity.Substring(beginning.Length).Split('.')[0])
            .Distinct(StringComparer.Ordinal)
            .OrderBy(segment => segment, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>A resource's own path and what lies above it.</summary>
    private static IEnumerable<string> PathsTo(string identity)
    {
        for (var end = identity.Length; end > 0; end = identity.LastIndexOf('.', end - 1))
            yield return identity.Substring(0, end);
    }

    private static EquatableArray<Operation> Ordered(List<PlacedOperation> operations) =>
        operations
            .Select(placed => placed.Operation)
            .OrderBy(operation => operation.PathTemplate, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .ToEquatableArray();
}
