using SpecGen.Binding;
using SpecGen.Facts;

namespace SpecGen.Tool.Doctor.Pages;

/// <summary>When pages say that what they document came.</summary>
/// <param name="Oldest">The first release that is named.</param>
/// <param name="Newest">The last one: the reference is of this release or a later one.</param>
/// <param name="Operations">Each operation that says when it came.</param>
internal sealed record PageReleases(Release Oldest, Release Newest, IReadOnlyList<(OperationName Name, Release Since)> Operations)
{
    public static PageReleases? Of(IEnumerable<Operation> operations)
    {
        var all = operations.ToList();
        var named = all.SelectMany(NamedBy).Distinct(StringComparer.Ordinal).Select(Release.Of).OfType<Release>().Order(s_order).ToList();
        return named.Count == 0
            ? null
            : new(named[0], named[^1], [.. all.Select(operation => (operation.Name, Since: Release.Of(operation.IntroducedIn))).Where(operation => operation.Since is not null).Select(operation => (operation.Name, operation.Since!))]);
    }

    private static readonly Comparer<Release> s_order = Comparer<Release>.Create((one, other) => one.CompareTo(other));

    private static IEnumerable<string> NamedBy(Operation operation) => operation.Parameters.Select(parameter => parameter.Schema)
        .Append(operation.Request?.Schema)
        .Concat(operation.Responses.Select(response => response.Schema))
        .OfType<Schema>()
        .SelectMany(NamedBy)
        .Append(operation.IntroducedIn)
        .OfType<string>();

    private static IEnumerable<string?> NamedBy(Schema schema) => schema.Properties
        .SelectMany(property => NamedBy(property.Schema))
        .Append(schema.Attributes.IntroducedIn);
}
