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
    /// <c>VolumeCollectionUpdateOptions</c> for another call of the collection. A call below a key that is no item of a
    /// collection says the key: <c>NameServiceDnsUpdateBySvmUuidOptions</c>, <c>PublicKeyListByAccountNameOptions</c>; one over
    /// a wildcard says so: <c>AnyVolumeSnapshotListOptions</c>.
    /// </summary>
    /// <param name="verb">With <c>Where</c> for a call on what a query finds.</param>
    /// <returns>The name without its ending.</returns>
    public static string Of(string stem, bool isPlural, ResourcePath path, string verb)
    {
        var name = (path.HasWildcard ? "Any" : "") + stem;
        if (path.EndsWithKey)
            return isPlural && verb is not ("List" or "Create") ? name + verb : name + verb + "By" + KeyOf(stem, Identifier.Pascal(path.ItemKeys[path.ItemKeys.Count - 1]));
        var isOfAll = isPlural && verb is not ("List" or "Create") && !verb.EndsWith("Where", StringComparison.Ordinal);
        return name + (isOfAll ? "Collection" : "") + verb;
    }

    /// <summary>Without what the name says already: a <c>working_environment_id</c> of a <c>WorkingEnvironment</c> is its <c>Id</c>.</summary>
    private static string KeyOf(string stem, string key)
    {
        var words = PascalWords.Of(key);
        for (var count = words.Count - 1; count > 0; count--)
        {
            if (stem.Contains(string.Concat(words.Take(count))))
                return string.Concat(words.Skip(count));
        }

        return key;
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
