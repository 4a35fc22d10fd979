using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>How types of members are called: by the type around them and the member.</summary>
public static class NestedNames
{
    /// <summary>Beyond it a name says the arrays around it by their plurals only.</summary>
    private const int LongName = 50;

    /// <summary>Beyond it a name leaves out words that it says again, then what is farthest from the member.</summary>
    private const int LongestName = 60;

    /// <summary>A name that leaves something out tells no more than this of the members around it, however deep it lies.</summary>
    private const int MostSegments = 8;

    private const string Item = "Item";

    private const string Entry = "Entry";

    /// <summary>What other types of the resource end in, and items of arrays.</summary>
    private static readonly string[] s_endings = ["Api", "ErrorBody", "Errors", "Resource", Item, Entry];

    /// <summary>Words that want another behind them.</summary>
    private static readonly string[] s_joints = ["And", "By", "For", "From", "In", "Not", "Of", "On", "Or", "Per", "To", "With"];

    /// <param name="names">Of the resource.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    /// <param name="isEntry">It is a value of the map that the member is.</param>
    /// <returns>The name, and what names of types within it begin with.</returns>
    public static (string Name, NestedStem Stem) Take(ResourceNames names, Member member, NestedStem stem, string path, bool isEntry)
    {
        var isItem = member.Type.IsArray || isEntry;
        var ending = isItem ? ItemEnding(member, stem.Name) : ObjectEnding(member, stem.Name);
        var whole = stem.Name + ending;
        var name = names.Types.Take(Wanted(stem, ending), "Value", path, isItem ? null : IsOther);
        var segment = isItem && ending is not (Item or Entry) ? Identifier.Pascal(NameOf(member)) : ending;
        return (name, stem.Within(whole.Length > LongName ? whole : name, segment));
    }

    private static Member Unstated(string name, DataKind kind) => new(name, new(kind, IsArray: false), default, new(), MemberUse.None);

    private static string NameOf(Member member) => member.Attributes.NameOverride ?? member.Name;

    /// <summary>The latest sample, a <c>metric</c>, is told from the record of the <c>metrics</c> below.</summary>
    private static string ObjectEnding(Member member, string around)
    {
        var name = NameOf(member) == "metric" ? "LatestMetric" : Identifier.Pascal(NameOf(member));
        if (!PascalWords.Ends(around, name))
            return name;
        return member.Type.Kind == DataKind.TypedObject ? "Details" : "Value";
    }

    /// <summary>How the type of documented values of a member would be called that no page states.</summary>
    /// <param name="names">Of the resource.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    public static string TakeAt(ResourceNames names, string path)
    {
        var stem = NestedStem.Of(names.Stem);
        var segments = path.Split('.');
        foreach (var segment in segments.Take(segments.Length - 1))
        {
            var around = ObjectEnding(Unstated(segment, DataKind.TypedObject), stem.Name);
            stem = stem.Within(stem.Name + around, around);
        }

        var ending = ObjectEnding(Unstated(segments[segments.Length - 1], DataKind.Enumeration), stem.Name);
        return names.Types.Take(Wanted(stem, ending), "Value", path, IsOther);
    }

    /// <summary>
    /// An array's or a map's item is told from an object beside it: nodes have a <c>management_interface</c> and
    /// <c>management_interfaces</c>, so a singular alone would name two types alike. One of <c>items</c> is an entry of what has
    /// them.
    /// </summary>
    private static string ItemEnding(Member member, string around)
    {
        var singular = Identifier.Pascal(Singular.Of(NameOf(member)));
        var ending = singular == Identifier.Pascal(NameOf(member)) ? Entry : Item;
        if (singular == Item)
            return Entry;
        return PascalWords.Ends(around, singular) ? ending : singular + ending;
    }

    /// <summary>
    /// The best name first. Where another type has it the next is taken, which says more; so what is left out never makes
    /// two types one.
    /// </summary>
    private static IEnumerable<string> Wanted(NestedStem stem, string ending)
    {
        var whole = stem.Name + ending;
        if (whole.Length <= LongName)
            return [whole];
        var plural = stem.Root + string.Concat(stem.Segments) + ending;
        if (plural.Length <= LongestName)
            return [plural, whole];
        var shorter = Shorter([.. stem.Segments]).Select(segments => Brief(stem.Root, segments, ending)).ToArray();
        var fitting = Array.FindIndex(shorter, name => name.Length <= LongestName);
        return [.. shorter.Take(fitting < 0 ? shorter.Length : fitting + 1).Reverse(), plural, whole];
    }

    /// <summary>
    /// The members around a type, fewer each time: first without those in the middle, as the outermost tells two places of
    /// one definition apart and the nearest two siblings; then the outermost and at last the nearest by their first words
    /// alone (<c>Monitoring</c> of <c>MonitoringInfo</c>). Without any a type would be called like that of a member of the root.
    /// </summary>
    private static IEnumerable<string[]> Shorter(string[] segments)
    {
        if (segments.Length == 0)
            yield break;
        var (first, nearest) = (segments[0], segments[segments.Length - 1]);
        for (var skipped = Math.Max(1, segments.Length - MostSegments); skipped < segments.Length; skipped++)
            yield return [first, .. segments.Skip(skipped)];
        if (segments.Length > 1)
        {
            foreach (var beginning in Beginnings(first))
                yield return [beginning, nearest];
        }

        yield return [nearest];
        foreach (var beginning in Beginnings(nearest))
            yield return [beginning];
    }

    /// <summary>A name by fewer and fewer of its words.</summary>
    private static IEnumerable<string> Beginnings(string name)
    {
        var words = PascalWords.Of(name);
        for (var count = words.Count - 1; count > 0; count--)
        {
            if (!s_joints.Contains(words[count - 1]))
                yield return string.Concat(words.Take(count));
        }
    }

    /// <summary>Each word where it stands last: <c>LicenseParametersNewLicenseType</c> is <c>ParametersNewLicenseType</c>.</summary>
    private static string Brief(string root, IEnumerable<string> segments, string ending)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var words = PascalWords.Of(string.Concat(segments) + ending).Reverse().Where(seen.Add).Reverse();
        return root + string.Concat(words);
    }

    private static bool IsOther(string name) =>
        OptionsNames.Is(name) || s_endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));
}
