using System.Text;

namespace SpecGen.Runtime;

/// <summary>Follows a dotted wire name to a value.</summary>
internal static class MemberPath
{
    /// <summary>The value; null where it is null or absent.</summary>
    public static object? ValueAt(ApiObject root, string path)
    {
        object? value = root;
        foreach (var step in path.Split('.'))
        {
            if (value is not ApiObject owner)
                return null;
            var index = owner.GetShape().Find(Encoding.UTF8.GetBytes(step));
            value = index >= 0 && owner.IsPresent(index) ? ObjectChanges.Look(owner, index) : null;
        }

        return value;
    }

    /// <summary>The conditions that find what a member of a wanted record names: a reference by its key, or else its name.</summary>
    public static IEnumerable<(string Name, string Value)> Conditions(ApiObject root, string path)
    {
        if (ValueAt(root, path) is not ApiObject reference)
        {
            if (ValueAt(root, path) is { } value)
                yield return (path, FilterLiteral.Of(value));
            yield break;
        }

        foreach (var name in new[] { "uuid", "name" })
        {
            if (ValueAt(reference, name) is not string text)
                continue;
            yield return ($"{path}.{name}", FilterLiteral.Of(text));
            yield break;
        }
    }
}
