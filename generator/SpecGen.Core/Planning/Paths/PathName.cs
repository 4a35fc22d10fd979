using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// How a path is called in names of types: its segments in the singular, without those that say nothing. Only its own
/// segments are looked at, so no other page changes it.
/// </summary>
/// <param name="Singular">What one record is called: <c>VolumeSnapshot</c>.</param>
/// <param name="Plural">What the whole is called: <c>VolumeSnapshots</c>.</param>
/// <param name="Area">The area that was left out of both, or empty: <c>Storage</c>.</param>
public sealed record PathName(string Singular, string Plural, string Area)
{
    /// <summary>Beyond it a name leaves out segments, so that most names made from it stay below 60 letters.</summary>
    private const int LongName = 40;

    private const int ShortQualifier = 3;

    public bool IsPlural => Singular != Plural;

    /// <summary>The same with its area: <c>ProtocolLock</c>.</summary>
    public PathName WithArea => new(Area + Singular, Area + Plural, "");

    /// <param name="literals">The literal segments as printed.</param>
    public static PathName Of(IEnumerable<string> literals) => OfWords(PathWords.Of(literals));

    /// <param name="path">The segments as <see cref="PathWords.Of"/> gives them.</param>
    public static PathName OfWords(string[] path)
    {
        var (start, version) = BeginOf(path);
        var hasArea = path.Length - start > 1 && PathWords.IsArea(path[start]);
        var area = hasArea ? SingularOf(path[start]) : "";
        var segments = path.Skip(hasArea ? start + 1 : start).ToArray();
        var last = segments[segments.Length - 1];
        var kept = segments.Take(segments.Length - 1).Where(segment => !PathWords.IsSilent(segment)).ToArray();
        if (hasArea && kept.Length == 0 && (SingularOf(last) == Identifier.Pascal(last) || PathWords.IsGeneral(last)))
            (kept, area) = ([path[start]], "");

        var ending = OwnerOf(kept, last) + version;
        var qualifier = string.Concat(Shortened([.. QualifiersOf(kept, last)], SingularOf(last) + ending));
        return new(qualifier + SingularOf(last) + ending, qualifier + Identifier.Pascal(last) + ending, area);
    }

    /// <summary>
    /// A collection that begins with the name of what it belongs to says it at the end: <c>/apps/{id}/appMirrors</c> is
    /// <c>AppMirrorOfApp</c>, for <c>/appMirrors</c> may stand beside it.
    /// </summary>
    private static string OwnerOf(string[] kept, string last)
    {
        if (kept.Length == 0)
            return "";
        var (owner, name) = (SingularOf(kept[kept.Length - 1]), SingularOf(last));
        return name != owner && PascalWords.Begins(name, owner) && !PascalWords.Ends(name, owner) ? "Of" + owner : "";
    }

    /// <summary>
    /// What stands before an <c>api</c> or a version is the address of an API, not of a resource. The first version goes
    /// without saying; a later one is told at the end: <c>RestoreV3</c>.
    /// </summary>
    private static (int Start, string Version) BeginOf(string[] literals)
    {
        var (start, version) = (0, "");
        for (var index = 0; index < literals.Length - 1; index++)
        {
            var stated = PathWords.VersionOf(literals[index]);
            if (stated is null && !literals[index].Equals("api", StringComparison.OrdinalIgnoreCase))
                continue;
            start = index + 1;
            if (stated is not null)
                version = stated == "1" ? "" : "V" + stated;
        }

        return (start, version);
    }

    private static IEnumerable<string> QualifiersOf(string[] kept, string last) =>
        kept.Select((segment, index) => QualifierOf(segment, index + 1 < kept.Length ? kept[index + 1] : last)).Where(qualifier => qualifier.Length > 0);

    /// <summary>
    /// A long name leaves out what stands in the middle, outermost first: of <c>/azure/ha/working-environments/license-instance-type</c>
    /// <c>WorkingEnvironment</c>. The first says which part of the API it is, short ones cost nothing, and one before a single
    /// word, as in <c>ObjectStoreConfigStatus</c>, says what that is about.
    /// </summary>
    private static List<string> Shortened(List<string> qualifiers, string name)
    {
        var end = PascalWords.Of(name).Count > 1 ? qualifiers.Count : qualifiers.Count - 1;
        for (var index = 1; index < end && qualifiers.Sum(qualifier => qualifier.Length) + name.Length > LongName;)
        {
            if (qualifiers[index].Length <= ShortQualifier)
            {
                index++;
                continue;
            }

            qualifiers.RemoveAt(index);
            end--;
        }

        return qualifiers;
    }

    /// <summary>
    /// A segment that the next one says again is left out: <c>/svm/svms</c> is <c>Svm</c>, <c>/cluster/metrocluster</c>
    /// <c>MetroCluster</c>. A collection within an item of its own kind is nested: <c>NestedIgroup</c>.
    /// </summary>
    private static string QualifierOf(string segment, string next)
    {
        var (word, following) = (SingularOf(segment), SingularOf(next));
        if (segment.Contains("-and-"))
            return Identifier.Pascal(segment);
        if (word == following && Identifier.Pascal(segment) == Identifier.Pascal(next) && word != Identifier.Pascal(segment))
            return "Nested";
        if (PascalWords.Begins(following, word) || PascalWords.Ends(following, word))
            return "";
        return PascalWords.Ends(word, following) ? word.Substring(0, word.Length - following.Length) : word;
    }

    private static string SingularOf(string segment) => Identifier.Pascal(Naming.Singular.Of(segment));
}
