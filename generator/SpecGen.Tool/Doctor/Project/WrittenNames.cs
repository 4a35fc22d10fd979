using System.Xml;
using System.Xml.Linq;

namespace SpecGen.Tool.Doctor.Project;

/// <summary>
/// Names that a project writes and nothing reads, because they are mistyped: MSBuild takes any name. They are looked for in the
/// project and all that it imports, whatever the conditions.
/// </summary>
internal static class WrittenNames
{
    private const string Prefix = "SpecGen";
    private const int FarthestMistake = 2;

    private static readonly string[] s_properties =
    [
        "SpecGenNamespace", "SpecGenClientName", "SpecGenInclude", "SpecGenExclude", "SpecGenPrefer", "SpecGenPages",
        "SpecGenMinimumRelease", "SpecGenImplicitUsing", "SpecGenEmit",
    ];

    private static readonly string[] s_items = ["ApiPage", "ApiOverrides"];

    /// <exception cref="ProjectQuestionException">The project cannot be read.</exception>
    public static async Task<IReadOnlyList<Finding>> FindAsync(string project, CancellationToken cancellationToken)
    {
        var file = Path.GetTempFileName();
        try
        {
            var answer = await BuildQuestion.AskAsync(project, [$"-preprocess:{file}"], cancellationToken);
            return answer.ExitCode == 0 ? In(XDocument.Parse(await File.ReadAllTextAsync(file, cancellationToken))) : [];
        }
        catch (XmlException)
        {
            return [];
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <param name="project">With all imports put in their places.</param>
    public static IReadOnlyList<Finding> In(XDocument project)
    {
        var properties = ChildrenOf(project, "PropertyGroup").Where(name => name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || NearestOf(name, s_properties) is not null);
        var items = ChildrenOf(project, "ItemGroup").Where(name => NearestOf(name, s_items) is not null);
        return [.. properties.Select(name => Unknown("property", name, s_properties)).Concat(items.Select(name => Unknown("item", name, s_items))).OfType<Finding>()];
    }

    private static IEnumerable<string> ChildrenOf(XDocument project, string group) => project.Descendants()
        .Where(element => element.Name.LocalName == group)
        .Elements()
        .Select(element => element.Name.LocalName)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.Ordinal);

    private static Finding? Unknown(string kind, string name, string[] known)
    {
        if (known.Contains(name, StringComparer.OrdinalIgnoreCase))
            return null;
        var remedy = NearestOf(name, known) is { } nearest ? $"did you mean {nearest}?" : $"known are {string.Join(", ", known)}";
        return Finding.Warning($"the project writes the {kind} {name}, which nothing reads; {remedy}");
    }

    /// <summary>The known name that is meant, if it was mistyped or is another number of the same word.</summary>
    private static string? NearestOf(string name, string[] known)
    {
        var nearest = known.Select(other => (Name: other, Distance: Distance(name.ToUpperInvariant(), other.ToUpperInvariant()))).MinBy(other => other.Distance);
        return nearest.Distance <= FarthestMistake ? nearest.Name : null;
    }

    /// <summary>How many signs are to be put in, taken out or changed.</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
