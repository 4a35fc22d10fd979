namespace SpecGen.Naming;

/// <summary>
/// The singular of an English plural as it stands in paths. A rule list for the vocabulary of storage APIs, not a
/// dictionary: a word it does not know as a plural stays as it is.
/// </summary>
public static class Singular
{
    /// <summary>End like plurals but are none.</summary>
    private static readonly HashSet<string> s_unchanged = Words("""
        dns nfs cifs nis ems qos tls sas nas aws gcs kms ntfs vdms dps iops os fs lldps dfs hdfs cors sms fips netbios
        bios https as is this gas alias bias atlas canvas lens series species news analytics diagnostics forensics
        logistics kerberos chassis
        """);

    /// <summary>Words whose plural no ending tells: <c>ties</c> is no plural of <c>ty</c>, <c>bases</c> none of <c>basis</c>.</summary>
    private static readonly Dictionary<string, string> s_irregular = Pairs("""
        aliases:alias atlases:atlas biases:bias canvases:canvas gases:gas lenses:lens
        axes:axis analyses:analysis crises:crisis diagnoses:diagnosis synopses:synopsis
        buses:bus bonuses:bonus campuses:campus censuses:census focuses:focus nexuses:nexus radiuses:radius viruses:virus
        caches:cache niches:niche quizzes:quiz
        calories:calorie cookies:cookie dies:die lies:lie movies:movie pies:pie ties:tie
        halves:half knives:knife leaves:leaf
        children:child criteria:criterion people:person
        apis:api kpis:kpi uris:uri cpus:cpu gpus:gpu menus:menu skus:sku
        """);

    /// <summary>Ending of the plural, ending of the singular; the first that fits decides.</summary>
    private static readonly (string Plural, string Singular)[] s_endings =
    [
        ("ies", "y"),
        ("sses", "ss"),
        ("tuses", "tus"),
        ("theses", "thesis"),
        ("indices", "index"),
        ("vertices", "vertex"),
        ("matrices", "matrix"),
        ("caches", "cache"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("oes", "o"),
        ("shelves", "shelf"),
        ("ss", "ss"),
        ("us", "us"),
        ("is", "is"),
        ("s", ""),
    ];

    /// <summary>
    /// The singular of the last word of a name: <c>key-servers</c> gives <c>key-server</c>, <c>appBackups</c>
    /// <c>appBackup</c>. The same text where the last word is no plural.
    /// </summary>
    public static string Of(string name)
    {
        var start = LastWordStart(name);
        var lower = name.Substring(start).ToLowerInvariant();
        if (start > 0 && IsVersion(lower))
            return Of(name.Substring(0, start - 1)) + name.Substring(start - 1);
        if (lower.Length < 3 || s_unchanged.Contains(lower))
            return name;
        if (s_irregular.TryGetValue(lower, out var irregular))
            return Replace(name, lower, irregular);

        foreach (var (plural, singular) in s_endings)
        {
            if (lower.EndsWith(plural, StringComparison.Ordinal))
                return Replace(name, plural, singular);
        }

        return name;
    }

    /// <summary>What both have in common keeps the name's own capitals: <c>APIs</c> gives <c>API</c>.</summary>
    private static string Replace(string name, string plural, string singular)
    {
        var common = 0;
        while (common < singular.Length && common < plural.Length && singular[common] == plural[common])
            common++;
        var kept = name.Substring(0, name.Length - plural.Length + common);
        var ending = singular.Substring(common);
        return kept + (IsCapitals(name, plural.Length) ? ending.ToUpperInvariant() : ending);
    }

    /// <summary>Of a thing: <c>licenses-v2</c> are of <c>license-v2</c>.</summary>
    private static bool IsVersion(string word) => word.Length is > 1 and < 5 && word[0] == 'v' && word.Skip(1).All(char.IsDigit);

    private static bool IsCapitals(string name, int count) => name.Skip(name.Length - count).All(char.IsUpper);

    private static int LastWordStart(string name)
    {
        for (var index = name.Length - 1; index > 0; index--)
        {
            if (name[index - 1] is '-' or '_' or '.' or ' ' || (char.IsUpper(name[index]) && char.IsLower(name[index - 1])))
                return index;
        }

        return 0;
    }

    private static HashSet<string> Words(string words) => new(Split(words), StringComparer.Ordinal);

    private static Dictionary<string, string> Pairs(string pairs) => Split(pairs)
        .Select(pair => pair.Split(':'))
        .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
}
