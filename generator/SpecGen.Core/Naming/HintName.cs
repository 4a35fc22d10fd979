namespace SpecGen.Naming;

/// <summary>
/// File names for the compiler: unique ignoring case, short enough for a path of 260 characters, and of characters
/// that every file system takes.
/// </summary>
public static class HintName
{
    private const int MaximumStem = 80;

    /// <summary><c>Security.Ipsec.SecurityAssociation</c> gives <c>Security.Ipsec.SecurityAssociation.g.cs</c>.</summary>
    public static string Of(string qualifiedName)
    {
        var stem = qualifiedName.Replace("@", "");
        if (stem.Length > MaximumStem)
            stem = stem.Substring(0, MaximumStem) + "_" + StableHash.Of(qualifiedName);
        return stem + ".g.cs";
    }
}
