using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>How an operation's options are called: by the resource and what is done with it.</summary>
public static class OptionsNames
{
    public const string Ending = "Options";

    private static readonly string[] s_verbs = ["List", "Get", "Create", "Update", "Replace", "Delete", "Head", "Options"];

    /// <summary>
    /// <c>VolumeUpdateOptions</c> for one item, <c>VolumeUpdateWhereOptions</c> for what a query finds,
    /// <c>VolumeCollectionUpdateOptions</c> for another call of the collection, <c>DnsItemUpdateOptions</c> where singular and
    /// plural are one word. A list below keys of its own says so: <c>PublicKeyListByOwnerUuidOptions</c>; one over a wildcard
    /// too: <c>AnyVolumeSnapshotListOptions</c>.
    /// </summary>
    /// <param name="verb">With <c>Where</c> for a call on what a query finds.</param>
    /// <returns>The name without its ending.</returns>
    public static string Of(string stem, bool isPlural, ResourcePath path, string verb)
    {
        var any = path.HasWildcard ? "Any" : "";
        if (verb == "List")
            return any + ByKeys(stem, path, verb);
        if (verb == "Create")
            return any + stem + (path.EndsWithKey ? "Item" : "") + verb;
        if (verb.EndsWith("Where", StringComparison.Ordinal) || path.EndsWithKey == isPlural)
            return any + stem + verb;
        return any + stem + (isPlural ? "Collection" : "Item") + verb;
    }

    /// <summary>A nested object <c>list_options</c> would be called like the options of the list.</summary>
    public static bool Is(string name)
    {
        if (!name.EndsWith(Ending, StringComparison.Ordinal))
            return false;
        var stem = name.Substring(0, name.Length - Ending.Length);
        return s_verbs.Any(verb =>
            stem.EndsWith(verb, StringComparison.Ordinal) ||
            stem.EndsWith(verb + "Where", StringComparison.Ordinal) ||
            stem.Contains(verb + "By"));
    }

    /// <summary>With the keys behind the last literal segment, and without the ending.</summary>
    public static string ByKeys(string stem, ResourcePath path, string verb) =>
        stem + verb + (path.EndsWithKey ? "By" + string.Concat(path.ItemKeys.Select(Identifier.Pascal)) : "");
}
