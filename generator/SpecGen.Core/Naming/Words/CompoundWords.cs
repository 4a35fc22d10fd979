using System.Text;

namespace SpecGen.Naming;

/// <summary>
/// Words that storage APIs write as one and people as two, or with a capital within: <c>publickey</c>, <c>snapmirror</c>.
/// </summary>
public static class CompoundWords
{
    private static readonly Dictionary<string, string> s_words = Capitalised("""
        AntiVirus AutoGrow AutoSize AutoSupport AutoUpdate BroadcastDomain CoreDump CryptoKey DataBroker DataCenter DataStore
        DnsServer FileName FileSystem FlexCache FlexClone FlexGroup FlexVol KeyChain KeyManager KeyPair KeyRing
        KeyServer KeyStore KeyVault LoadBalancer MetroCluster PeerCluster PortSet PrivateKey PrivateLink PublicKey
        ResourceGroup ServiceAccount ShadowCopy SnapLock SnapMirror SnapRestore SnapVault StorageClass TimeZone TrapHost
        UserGroup VirtualMachine WhoAmI WorkingEnvironment
        """);

    private static readonly int s_shortest = s_words.Keys.Min(word => word.Length);

    private static readonly int s_longest = s_words.Keys.Max(word => word.Length);

    /// <summary>The name with its compound words told apart: <c>PublickeyOwner</c> gives <c>PublicKeyOwner</c>.</summary>
    public static string Split(string name)
    {
        StringBuilder? split = null;
        for (var (start, end) = (0, 0); start < name.Length; start = end)
        {
            end = PascalWords.EndOf(name, start);
            var compound = CompoundOf(name, start, end - start);
            if (compound is not null)
                split ??= new StringBuilder(name, 0, start, name.Length + 1);
            if (compound is not null)
                split!.Append(compound);
            else
                split?.Append(name, start, end - start);
        }

        return split?.ToString() ?? name;
    }

    /// <summary>Null for most words, which need no copy to tell.</summary>
    private static string? CompoundOf(string name, int start, int length) =>
        length >= s_shortest && length <= s_longest && s_words.TryGetValue(name.Substring(start, length), out var compound) ? compound : null;

    /// <summary>Each by how it stands in a name that knows nothing of it, in singular and plural.</summary>
    private static Dictionary<string, string> Capitalised(string words)
    {
        var capitalised = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            capitalised.Add(word, word);
            capitalised.Add(PluralOf(word), PluralOf(word));
        }

        return capitalised;
    }

    private static string PluralOf(string word) =>
        word.EndsWith("y", StringComparison.Ordinal) && !word.EndsWith("ey", StringComparison.Ordinal)
            ? word.Substring(0, word.Length - 1) + "ies"
            : word.EndsWith("s", StringComparison.Ordinal) ? word + "es" : word + "s";
}
