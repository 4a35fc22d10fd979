using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>How types of members are called: by the type around them and the member.</summary>
public static class NestedNames
{
    /// <summary>Beyond it a name no longer says where it lies within an array.</summary>
    private const int LongName = 50;

    private static readonly string[] s_itemEndings = ["Item", "Entry"];

    /// <summary>What other types of the resource end in, and items of arrays.</summary>
    private static readonly string[] s_endings = ["Api", "ErrorBody", "Errors", "Resource", .. s_itemEndings];

    /// <param name="names">Of the resource.</param>
    /// <param name="stem">What the name begins with.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    /// <param name="isEntry">It is a value of the map that the member is.</param>
    public static string Take(ResourceNames names, Member member, string stem, string path, bool isEntry)
    {
        var isItem = member.Type.IsArray || isEntry;
        var name = Shortened(Of(member, stem, isItem), names.Stem.Length);
        return isItem
            ? names.Types.Take(name, "Value", path)
            : names.Types.Take(name, "Value", path, IsOther);
    }

    /// <summary>How the type of documented values of a member would be called that no page states.</summary>
    /// <param name="names">Of the resource.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    public static string TakeAt(ResourceNames names, string path)
    {
        var name = names.Stem;
        var segments = path.Split('.');
        for (var index = 0; index < segments.Length; index++)
        {
            var kind = index == segments.Length - 1 ? DataKind.Enumeration : DataKind.Object;
            var member = new Member(segments[index], new(kind, IsArray: false), default, new(), MemberUse.None);
            name = Shortened(Of(member, name, isItem: false), names.Stem.Length);
        }

        return names.Types.Take(name, "Value", path, IsOther);
    }

    /// <summary>
    /// An array's or a map's item is told from an object beside it: nodes have a <c>management_interface</c> and
    /// <c>management_interfaces</c>, so a singular alone would name two types alike. The latest sample, a <c>metric</c>, is told
    /// from the record of the <c>metrics</c> below.
    /// </summary>
    private static string Of(Member member, string stem, bool isItem)
    {
        var name = member.Attributes.NameOverride ?? member.Name;
        var plural = name == "metric" ? "LatestMetric" : Identifier.Pascal(name);
        if (!isItem)
            return PascalWords.Ends(stem, plural) ? stem + (member.Type.Kind == DataKind.Object ? "Details" : "Value") : stem + plural;
        var singular = Identifier.Pascal(Singular.Of(name));
        return (PascalWords.Ends(stem, singular) ? stem : stem + singular) + (singular == plural ? "Entry" : "Item");
    }

    /// <summary><c>ConsistencyGroupLunItemLunMapItemIgroupInitiatorItem</c> is <c>ConsistencyGroupLunLunMapIgroupInitiatorItem</c>.</summary>
    private static string Shortened(string name, int stemLength)
    {
        if (name.Length <= LongName)
            return name;
        var words = PascalWords.Of(name.Substring(stemLength));
        var inner = words.Take(words.Count - 1).Where(word => !s_itemEndings.Contains(word));
        return name.Substring(0, stemLength) + string.Concat(inner) + words[words.Count - 1];
    }

    private static bool IsOther(string name) =>
        OptionsNames.Is(name) || s_endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
