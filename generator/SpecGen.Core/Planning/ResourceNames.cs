using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// The names a resource gets from its path alone; <c>docs/naming.md</c> states the rules. Nothing here looks at other
/// resources, so adding a page renames nothing.
/// </summary>
public sealed class ResourceNames
{
    /// <summary>
    /// Singulars under which ONTAP has further paths (<c>/protocols/cifs/session/files</c>). They are listed so that the
    /// name of such a record does not depend on whether those pages are present.
    /// </summary>
    private static readonly string[] s_singularPaths = ["Protocols.Cifs.Session", "Network.Ethernet.Switch", "Security.Group"];

    private static readonly string[] s_verbs = ["List", "Get", "Create", "Update", "Replace", "Delete", "Head", "Options"];

    private readonly string _plural;
    private readonly bool _isSingularPath;

    public ResourceNames(GroupNames groups, Resource resource)
    {
        var segments = resource.Literals.Select(Identifier.Pascal).ToArray();
        var isBesideClient = segments.Length == 1;
        _plural = segments[segments.Length - 1];
        _isSingularPath = resource.SingularIsPath || s_singularPaths.Contains(Singular.Of(resource.Identity), StringComparer.OrdinalIgnoreCase);
        Stem = resource.NameOverride is { } name ? Identifier.Pascal(name) : StemOf(resource.Literals, 1);
        RecordName = resource.NameOverride is null ? RecordNameOf(resource.Literals, groups, isBesideClient) : Stem;
        ApiName = groups.ClassName(segments);
        ErrorCodesName = groups.TypeName(IsPlural && _isSingularPath ? RecordName : Stem, "Errors", isBesideClient);
        Namespace = groups.Namespace(segments, segments.Length - 1);
        DetailNamespace = groups.Namespace(segments, segments.Length);
        HintName = Naming.HintName.Of(groups.FilePrefix + string.Join(".", segments));
    }

    public string HintName { get; }

    public string Namespace { get; }

    public string DetailNamespace { get; }

    /// <summary>What derived names begin with: <c>SecurityAssociation</c>.</summary>
    public string Stem { get; }

    /// <summary>The record's type; see <see cref="RecordNameOf"/>.</summary>
    public string RecordName { get; }

    public string RecordType => $"global::{Namespace}.{RecordName}";

    public string ApiName { get; }

    public string ErrorCodesName { get; }

    private bool IsPlural => Stem != _plural;

    /// <summary>
    /// Options are named by what is acted on: <c>VolumeUpdateOptions</c> for one item, <c>VolumesUpdateOptions</c> for
    /// the collection, <c>ClusterItemUpdateOptions</c> where singular and plural are one word. A list or creation below
    /// keys of its own says so: <c>PublickeyListByOwnerUuidOptions</c>; one over a wildcard too: <c>AnySnapshotListOptions</c>.
    /// </summary>
    public string OptionsName(ResourcePath path, string verb)
    {
        var any = path.HasWildcard ? "Any" : "";
        if (verb is "List" or "Create")
            return any + Stem + verb + By(path.ItemKeys) + "Options";
        if (!path.EndsWithKey)
            return any + _plural + verb + "Options";
        return any + Stem + (IsPlural ? "" : "Item") + verb + "Options";
    }

    /// <summary>A nested object <c>list_options</c> would be called like the options of the list.</summary>
    public static bool IsOptionsName(string name) =>
        s_verbs.Any(verb => name.EndsWith(verb + "Options", StringComparison.Ordinal));

    private static string By(IEnumerable<string> keys)
    {
        var names = string.Concat(keys.Select(Identifier.Pascal));
        return names.Length == 0 ? "" : "By" + names;
    }

    /// <summary>
    /// A segment that is no plural (<c>/cluster</c>) is a namespace of the same name too, and a type must not be called
    /// like a namespace: <c>ClusterResource</c>. Nor like a type that every program has in sight: <c>FileResource</c>.
    /// Where a singular leads on to other paths, the parent tells the record from their namespace: <c>CifsSession</c>.
    /// </summary>
    private string RecordNameOf(IReadOnlyList<string> literals, GroupNames groups, bool isBesideClient)
    {
        if (IsPlural && _isSingularPath)
            return (isBesideClient ? "Api" : StemOf(literals, 2)) + Stem;
        var isTaken = !IsPlural || ReservedNames.IsFrameworkType(Stem) || (isBesideClient && Stem == groups.ClientName);
        return isTaken ? groups.TypeName(Stem, "Resource", isBesideClient) : Stem;
    }

    private static string StemOf(IReadOnlyList<string> literals, int fromEnd) =>
        Identifier.Pascal(Singular.Of(literals[literals.Count - fromEnd]));
}
