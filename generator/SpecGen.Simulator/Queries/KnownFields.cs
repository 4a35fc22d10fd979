using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Queries;

/// <summary>Which dotted names are fields of a resource: what its pages state, and the keys in its path.</summary>
internal static class KnownFields
{
    public static bool Has(ServedResource resource, string name)
    {
        var path = name.EndsWith(".*", StringComparison.Ordinal) ? name[..^2] : name;
        return path is "*" or "**" || resource.Record.At(path) is not null || resource.Keys.Any(key => IsOf(key, path));
    }

    /// <summary>A key, what it stands in, and the name beside it: <c>svm.uuid</c>, <c>svm</c>, <c>svm.name</c>.</summary>
    private static bool IsOf(string key, string path) =>
        key == path || key.StartsWith(path + ".", StringComparison.Ordinal) || (key.EndsWith(".uuid", StringComparison.Ordinal) && path == key[..^"uuid".Length] + "name");
}
