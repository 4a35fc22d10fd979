using System.Collections.Immutable;
using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Generator.Input;

/// <summary>
/// All resources, each at the page that leads it: the first of its pages. The compiler compares the results of a step
/// page by page, so a resource that hangs on a page of its own stays in its place when another comes or goes, while in
/// one list of resources all behind the change would look modified and be printed again.
/// </summary>
internal sealed class ResourceIndex
{
    private readonly Dictionary<SelectedOperation, ResourceGroup> _groups = new(ReferenceComparer.Instance);

    private ResourceIndex(EquatableArray<ResourceAddress> addresses) => Addresses = addresses;

    /// <summary>In order of their names.</summary>
    public EquatableArray<ResourceAddress> Addresses { get; }

    public static ResourceIndex Of(ImmutableArray<SelectedOperation> selected, CancellationToken cancellationToken)
    {
        var inOrder = SelectedOperation.InOrder(selected).ToArray();
        var groups = ResourceGroup.Of(inOrder.Select(page => page.Placed), cancellationToken);
        var index = new ResourceIndex(groups.Select(ResourceAddress.Of).ToEquatableArray());
        var leaders = new Dictionary<Operation, SelectedOperation>(ReferenceComparer.Instance);
        foreach (var page in inOrder)
        {
            if (!leaders.ContainsKey(page.Placed.Operation))
                leaders.Add(page.Placed.Operation, page);
        }

        foreach (var group in groups)
            index._groups.Add(leaders[group.Operations[0]], group);
        return index;
    }

    /// <summary>The resource that a page leads: one or none.</summary>
    public EquatableArray<ResourceGroup> LedBy(SelectedOperation page) =>
        _groups.TryGetValue(page, out var group) ? [group] : default;

    /// <summary>A page is itself, not what it says: a file may be declared twice.</summary>
    private sealed class ReferenceComparer : IEqualityComparer<object>
    {
        public static readonly ReferenceComparer Instance = new();

        bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

        int IEqualityComparer<object>.GetHashCode(object value) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value);
    }
}
