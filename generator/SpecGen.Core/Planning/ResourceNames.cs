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
    private static readonly string[] s_singularPaths = ["Protocols.Cifs.Session", "Network.Ethernet.Switch"];

    private readonly string _plural;
    private readonly string _recordStem;
    private readonly bool _isNamespace;

    public ResourceNames(string rootNamespace, Resource resource)
    {
        var segments = resource.Literals.Select(Identifier.Pascal).ToArray();
        _plural = segments[segments.Length - 1];
        Stem = Identifier.Pascal(Singular.Of(resource.Literals[resource.Literals.Count - 1]));
        var isListed = s_singularPaths.Contains(Singular.Of(resource.Identity), StringComparer.OrdinalIgnoreCase);
        _recordStem = resource.SingularIsPath && !isListed ? _plural : Stem;
        _isNamespace = Stem == _plural || resource.SingularIsPath || isListed;
        Namespace = GroupNames.Namespace(rootNamespace, segments, segments.Length - 1);
        DetailNamespace = GroupNames.Namespace(rootNamespace, segments, segments.Length);
        HintName = Naming.HintName.Of(string.Join(".", segments));
    }

    public string HintName { get; }

    public string Namespace { get; }

    public string DetailNamespace { get; }

    /// <summary>What derived names begin with: <c>SecurityAssociation</c>.</summary>
    public string Stem { get; }

    /// <summary>
    /// The record's type. A segment that is no plural (<c>/cluster</c>) is a namespace of the same name too, and a
    /// type must not be called like a namespace: <c>ClusterResource</c>. So it is where a singular is a path: <c>ThingsResource</c>
    /// beside <c>/thing</c>, whose own record is <c>ThingResource</c>.
    /// </summary>
    public string RecordName => _isNamespace ? _recordStem + "Resource" : Stem;

    public string RecordType => $"global::{Namespace}.{RecordName}";

    public string ApiName => GroupNames.ClassName(_plural);

    public string ErrorCodesName => _recordStem + "Errors";

    private bool IsPlural => Stem != _plural;

    /// <summary>
    /// Options are named by what is acted on: <c>VolumeUpdateOptions</c> for one item, <c>VolumesUpdateOptions</c> for
    /// the collection, <c>ClusterItemUpdateOptions</c> where singular and plural are one word.
    /// </summary>
    public string OptionsName(ResourcePath path, string verb)
    {
        if (verb is "List" or "Create")
            return Stem + verb + "Options";
        if (!path.EndsWithKey)
            return _plural + verb + "Options";
        return Stem + (IsPlural ? "" : "Item") + verb + "Options";
    }
}
