using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>An operation with the resource that its path names, worked out once a page and not once a grouping.</summary>
/// <param name="Identity">See <see cref="ResourcePath.Identity"/>.</param>
/// <param name="LiteralPath">See <see cref="ResourcePath.LiteralPath"/>.</param>
/// <param name="PageLength">Characters of its page; what is generated of it is limited by them.</param>
/// <param name="IsRenamed">An override gives its record another name.</param>
public sealed record PlacedOperation(Operation Operation, string Identity, string LiteralPath, int PageLength, bool IsRenamed)
{
    public static PlacedOperation Of(Operation operation, int pageLength)
    {
        var path = ResourcePath.Parse(operation.PathTemplate);
        return new(operation, path.Identity, path.LiteralPath, pageLength, Renames(operation));
    }

    private static bool Renames(Operation operation) =>
        operation.Responses.Select(response => response.Schema)
            .Append(operation.Request?.Schema)
            .OfType<Schema>()
            .Any(body => (BodyShape.Records(body) ?? body).Attributes.NameOverride is not null);
}
