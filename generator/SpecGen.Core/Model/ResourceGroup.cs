using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>The operations that share a resource, before they are merged. Cheap to make and to compare.</summary>
public sealed record ResourceGroup(string Identity, EquatableArray<Operation> Operations)
{
    /// <summary>
    /// Groups operations by resource. The order of the result, and of the operations within it, depends on paths and
    /// methods only, not on the order of the files. Of operations stated twice (one page in two forms) the first given counts.
    /// </summary>
    public static EquatableArray<ResourceGroup> Of(IEnumerable<Operation> operations)
    {
        var groups = new Dictionary<string, List<Operation>>(StringComparer.OrdinalIgnoreCase);
        var seen = new HashSet<(string Method, string PathTemplate)>();
        foreach (var operation in operations)
        {
            if (!seen.Add((operation.Method, operation.PathTemplate)))
                continue;
            var identity = ResourcePath.Parse(operation.PathTemplate).Identity;
            if (!groups.TryGetValue(identity, out var group))
                groups.Add(identity, group = []);
            group.Add(operation);
        }

        return groups
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => new ResourceGroup(IdentityOf(group.Value), Ordered(group.Value)))
            .ToEquatableArray();
    }

    /// <summary>Of spellings that differ in case the ordinally first counts.</summary>
    private static string IdentityOf(List<Operation> operations) =>
        operations.Select(operation => ResourcePath.Parse(operation.PathTemplate).Identity)
            .OrderBy(identity => identity, StringComparer.Ordinal)
            .First();

    private static EquatableArray<Operation> Ordered(List<Operation> operations) =>
        operations
            .OrderBy(operation => operation.PathTemplate, StringComparer.Ordinal)
            .ThenBy(operation => operation.Method, StringComparer.Ordinal)
            .ToEquatableArray();
}
