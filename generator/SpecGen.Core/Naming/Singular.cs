namespace SpecGen.Naming;

/// <summary>
/// The singular of an English plural as it stands in paths. A rule list for the vocabulary of storage APIs, not a
/// dictionary: a word it does not know as a plural stays as it is.
/// </summary>
public static class Singular
{
    /// <summary>End like plurals but are none.</summary>
    private static readonly string[] s_unchanged =
    [
        "dns", "nfs", "cifs", "nis", "ems", "qos", "tls", "sas", "nas", "aws", "gcs", "kms", "ntfs", "vdms", "dps",
        "iops", "os", "fs", "lldps", "series", "species", "news", "analytics", "diagnostics", "kerberos", "chassis",
        "https", "s3", "as", "is", "this", "address", "access", "status", "alias", "bias", "canvas", "atlas", "gas",
        "netbios", "bios", "fips", "cors", "dfs", "hdfs", "sms",
    ];

    /// <summary>Ending of the plural, ending of the singular; the first that fits decides.</summary>
    private static readonly (string Plural, string Singular)[] s_endings =
    [
        ("ies", "y"),
        ("sses", "ss"),
        ("tuses", "tus"),
        ("liases", "lias"),
        ("buses", "bus"),
        ("viruses", "virus"),
        ("indices", "index"),
        ("vertices", "vertex"),
        ("matrices", "matrix"),
        ("caches", "cache"),
        ("ches", "ch"),
        ("shes", "sh"),
        ("xes", "x"),
        ("zzes", "zz"),
        ("apis", "api"),
        ("uris", "uri"),
        ("cpus", "cpu"),
        ("gpus", "gpu"),
        ("menus", "menu"),
        ("shelves", "shelf"),
        ("halves", "half"),
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
        var word = name.Substring(start);
        var lower = word.ToLowerInvariant();
        if (lower.Length < 3 || s_unchanged.Contains(lower))
            return name;

        foreach (var (plural, singular) in s_endings)
        {
            if (lower.EndsWith(plural, StringComparison.Ordinal))
                return name.Substring(0, name.Length - plural.Length) + MatchCase(singular, word);
        }

        return name;
    }

    private static string MatchCase(string ending, string word) =>
        word.Length > 1 && word.All(char.IsUpper) ? ending.ToUpperInvariant() : ending;

    private static int LastWordStart(string name)
    {
        for (var index = name.Length - 1; index > 0; index--)
        {
            if (name[index - 1] is '-' or '_' or '.' or ' ' || (char.IsUpper(name[index]) && char.IsLower(name[index - 1])))
                return index;
        }

        return 0;
    }
}
