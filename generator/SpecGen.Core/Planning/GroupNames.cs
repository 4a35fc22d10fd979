using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Names of the classes and namespaces of the path tree.</summary>
public static class GroupNames
{
    /// <summary>The namespace that the first <paramref name="count"/> segments stand for.</summary>
    public static string Namespace(string rootNamespace, IReadOnlyList<string> segments, int count)
    {
        var name = rootNamespace;
        for (var index = 0; index < count; index++)
            name += "." + NamespaceSegment(segments[index]);
        return name;
    }

    /// <summary>The class of a path segment: <c>SecurityApi</c>.</summary>
    public static string ClassName(string segment) => segment + "Api";

    private static string NamespaceSegment(string segment) =>
        ReservedNames.IsNamespace(segment) ? segment + "Namespace" : segment;
}
