using SpecGen.Binding;
using SpecGen.Naming;

namespace SpecGen.Session;

/// <summary>
/// Tells what it means that pages in two folders state one operation. Folders that state mostly the same operations are
/// editions of one API: its releases, or the personalities of a system. Folders that share few are APIs of their own.
/// </summary>
internal sealed class PageFolders(IReadOnlyCollection<NamedPage> pages)
{
    private readonly Dictionary<(string, string), bool> _areApis = [];

    /// <summary>Where the paths of two files part, as far as the paths tell them: <c>spec/cvo/</c> and <c>spec/tenancy/</c>. Null within one folder.</summary>
    public static (string First, string Second)? Roots(string first, string second)
    {
        var start = FirstDifferentSegment(first, second);
        var (firstEnd, secondEnd) = (EndOfFolder(first, start), EndOfFolder(second, start));
        return firstEnd < 0 || secondEnd < 0 ? null : (first.Substring(0, firstEnd + 1), second.Substring(0, secondEnd + 1));
    }

    /// <summary>The file's path from where it parts from the other's, to be read in a message.</summary>
    public static string ShortName(string file, string other) => file.Substring(FirstDifferentSegment(file, other)).Replace('\\', '/');

    /// <summary>
    /// The API that the second file's folder stands for, by the folder's name, if the two files belong to two APIs. Null also
    /// where the name is that of a namespace already, since a path of the other API begins with it.
    /// </summary>
    public string? ApiOf(string first, string second)
    {
        if (Roots(first, second) is not { } roots || !AreApis(roots))
            return null;
        var name = Identifier.Pascal(roots.Second.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Last());
        return IsPath(name) ? null : name;
    }

    private bool AreApis((string First, string Second) roots)
    {
        if (_areApis.TryGetValue(roots, out var areApis))
            return areApis;
        var (first, second) = (OperationsBelow(roots.First), OperationsBelow(roots.Second));
        var fewest = Math.Min(first.Count, second.Count);
        first.IntersectWith(second);
        return _areApis[roots] = first.Count * 2 < fewest;
    }

    private HashSet<OperationName> OperationsBelow(string root) =>
        [.. pages.Where(page => page.File.StartsWith(root, StringComparison.Ordinal)).Select(page => page.Name.WithoutKeyNames)];

    private bool IsPath(string name) => pages.Any(page =>
        page.Api.Length == 0 && Identifier.Pascal(FirstSegment(page.Name.PathTemplate)).Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string FirstSegment(string path) => path.Split(['/'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    private static int FirstDifferentSegment(string first, string second)
    {
        var start = 0;
        for (var index = 0; index < first.Length && index < second.Length && first[index] == second[index]; index++)
        {
            if (IsSeparator(first[index]))
                start = index + 1;
        }

        return start;
    }

    private static int EndOfFolder(string file, int start) => file.IndexOfAny(['/', '\\'], start);

    private static bool IsSeparator(char character) => character is '/' or '\\';
}
