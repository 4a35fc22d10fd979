using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>What segments of a path mean for a name, beyond their words. The tables of <c>docs/naming.md</c> state them.</summary>
public static class PathWords
{
    /// <summary>Say where a resource is kept, not what it is: at the beginning of a path they are left out of names.</summary>
    private static readonly HashSet<string> s_areas = Words("application storage protocols network security support name-services");

    /// <summary>Say nothing within a path, as what follows them is known without.</summary>
    private static readonly HashSet<string> s_silent = Words("san licensing");

    /// <summary>Say too little alone: their area stays in the name.</summary>
    private static readonly HashSet<string> s_general = Words("""
        accounts actions attributes bridges clients components configurations connections containers devices events files filters groups hosts
        interfaces items jobs keys limits links locks logs messages metrics namespaces nodes objects operations options
        permissions policies pools ports properties requests resources results roles routes rules schedules servers
        services sessions settings states statistics switches tags targets tasks templates tokens types users values
        """);

    /// <summary>
    /// Paths below which a resource is called as their last segment: the namespace takes the plural, so that the record
    /// can have the name.
    /// </summary>
    private static readonly Dictionary<string, string> s_pluralNamespaces = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application"] = "Applications",
        ["cluster"] = "Clusters",
        ["svm"] = "Svms",
        ["cluster/metro-cluster"] = "MetroClusters",
        ["storage/flex-cache"] = "FlexCaches",
        ["support/auto-update"] = "AutoUpdates",
        ["support/auto-support"] = "AutoSupports",
        ["support/configuration-backup"] = "ConfigurationBackups",
        ["support/core-dump"] = "CoreDumps",
    };

    /// <summary>
    /// Segments as the tables have them and every name is made of them: small words joined by hyphens. Spellings that give one
    /// C# name (<c>_svm</c>, <c>SVM</c>) give one here, so that all files call what such paths share alike.
    /// </summary>
    /// <param name="literals">As printed.</param>
    public static string[] Of(IEnumerable<string> literals) =>
        [.. literals.Select(segment => string.Join("-", PascalWords.Of(Identifier.Pascal(segment))).ToLowerInvariant())];

    public static bool IsArea(string segment) => s_areas.Contains(segment);

    public static bool IsSilent(string segment) => s_silent.Contains(segment);

    public static bool IsGeneral(string segment) => s_general.Contains(segment);

    /// <summary>The namespace of a path that gives its own name to a record, or null.</summary>
    /// <param name="path">Literal segments, joined by slashes.</param>
    public static string? PluralNamespace(string path) => s_pluralNamespaces.TryGetValue(path, out var name) ? name : null;

    /// <summary>The namespace that a path gave up, by the last of its segments, is taken.</summary>
    public static bool IsPluralNamespace(string parent, string name) => s_pluralNamespaces.Any(entry =>
        entry.Value == name && ParentOf(entry.Key).Equals(parent, StringComparison.OrdinalIgnoreCase));

    /// <summary>The number of an API's version (<c>v2</c>), or null.</summary>
    public static string? VersionOf(string segment) =>
        segment.Length is > 1 and < 5 && segment[0] is 'v' or 'V' && segment.Skip(1).All(char.IsDigit) ? segment.Substring(1) : null;

    private static string ParentOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));

    private static HashSet<string> Words(string words) =>
        new(words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
