using System.Text.RegularExpressions;

namespace SpecGen.Changes.Names;

/// <summary>Types as generated code writes them, and as people read them.</summary>
internal static partial class TypeNameText
{
    private const string Global = "global::";

    private static readonly string[] s_known = ["System.Collections.Generic.", "System.Threading.Tasks.", "System.Text.Json.", "SpecGen.Runtime."];

    /// <summary>Without what every program has in scope.</summary>
    public static string Clean(string type)
    {
        var clean = type.Replace(Global, "", StringComparison.Ordinal);
        foreach (var known in s_known)
            clean = clean.Replace(known, "", StringComparison.Ordinal);
        return clean;
    }

    public static IEnumerable<string> Mentioned(string type) => Names().Matches(type).Select(match => match.Value[Global.Length..]);

    [GeneratedRegex(@"global::[\w.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
