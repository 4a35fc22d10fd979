using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>An operation with the resource that its path names, worked out once a page and not once a grouping.</summary>
/// <param name="Identity">See <see cref="ResourcePath.Identity"/>.</param>
/// <param name="LiteralPath">See <see cref="ResourcePath.LiteralPath"/>.</param>
public sealed record PlacedOperation(Operation Operation, string Identity, string LiteralPath)
{
    public static PlacedOperation Of(Operation operation)
    {
        var path = ResourcePath.Parse(operation.PathTemplate);
        return new(operation, path.Identity, path.LiteralPath);
    }
}
