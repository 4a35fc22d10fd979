using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// The names a resource gets from its path alone; <c>docs/naming.md</c> states the rules. Nothing here looks at other
/// resources, so adding a page renames nothing.
/// </summary>
public sealed class ResourceNames
{
    private readonly bool _isPlural;
    private readonly List<NameClash> _clashes = [];
    private readonly List<CutName> _cuts = [];
    private readonly List<ChangedName> _changes = [];

    public ResourceNames(GroupNames groups, Resource resource)
    {
        var path = groups.NameOf(resource.Literals);
        _isPlural = path.IsPlural;
        Types = groups.TypesOf(resource.Literals, Tell, _cuts.Add, resource.NamespacesBelow);
        Namespace = groups.Namespace(resource.Literals);
        HintName = groups.HintName(resource.Literals);
        Stem = resource.NameOverride is { } name ? Identifier.Pascal(name) : path.Singular;
        ApiName = Types.TakeEnding(path.Plural, "Api", "operations");
        RecordName = Types.Take(Stem, "Resource", "record", wanted => ReservedNames.IsRecordMember(wanted) || IsNamespaceBeside(resource, wanted));
        if (IsNamespaceBeside(resource, Stem))
            Tell(new(Stem, "the namespace of paths that begin with the singular", "record", RecordName));
        TellIfChanged("record", resource.NameOverride, RecordName);
        _cuts.AddRange(resource.Literals.Where(Identifier.IsCut).Select(literal => new CutName(literal, Identifier.MaximumLength, Identifier.Pascal(literal))));
        ErrorCodesName = Types.TakeEnding(Stem, "Errors", "error codes");
        ErrorBodyName = Types.Take(Stem + "ErrorBody", "Value", "error body");
        ParameterName = Identifier.Camel(resource.NameOverride ?? Singular.Of(LastWord(resource.Literals)));
    }

    public string HintName { get; }

    /// <summary>Of all types of the resource.</summary>
    public string Namespace { get; }

    public TypeScope Types { get; }

    /// <summary>Things that would have one name, of which one is called otherwise.</summary>
    public IReadOnlyList<NameClash> Clashes => _clashes;

    /// <summary>Names that were too long.</summary>
    public IReadOnlyList<CutName> Cuts => _cuts;

    /// <summary>Names that overrides ask for and do not get.</summary>
    public IReadOnlyList<ChangedName> Changes => _changes;

    /// <summary>What derived names begin with: <c>IpsecSecurityAssociation</c>.</summary>
    public string Stem { get; }

    /// <summary>The record's type.</summary>
    public string RecordName { get; }

    public string RecordType => TypeOf(RecordName);

    /// <summary>What a record is called as a parameter: <c>securityAssociation</c>.</summary>
    public string ParameterName { get; }

    public string ApiName { get; }

    public string ErrorCodesName { get; }

    /// <summary>What the server answers with where a call fails; not <c>VolumeError</c>, beside the codes' <c>VolumeErrors</c>.</summary>
    public string ErrorBodyName { get; }

    public string ErrorBodyType => TypeOf(ErrorBodyName);

    /// <summary>A type of the resource, fully qualified.</summary>
    public string TypeOf(string name) => $"global::{Namespace}.{name}";

    /// <summary>For the names within a type or a method.</summary>
    /// <param name="owner">The type or method.</param>
    public NameScope ScopeOf(string owner) => new(
        clash => Tell(clash with { First = $"{clash.First} of {owner}" }), cut => _cuts.Add(cut with { Of = $"{cut.Of} of {owner}" }));

    public void Tell(NameClash clash) => _clashes.Add(clash);

    /// <param name="of">What is named.</param>
    /// <param name="wanted">By an override, or null.</param>
    /// <param name="given">What it is called.</param>
    public void TellIfChanged(string of, string? wanted, string given)
    {
        if (wanted is not null && wanted != given)
            _changes.Add(new(of, wanted, given));
    }

    /// <param name="verb">With <c>Where</c> for a call on what a query finds.</param>
    public string OptionsName(ResourcePath path, string verb)
    {
        var name = OptionsNames.Of(Stem, _isPlural, path, verb);
        var identity = $"options of {verb} {path.Template}";
        if (!Types.Has(name + OptionsNames.Ending))
            return Types.TakeEnding(name, OptionsNames.Ending, identity);

        var given = Types.TakeEnding(OptionsNames.ByKeys(Stem, path, verb), OptionsNames.Ending, identity);
        Tell(new(name + OptionsNames.Ending, Types.OwnerOf(name + OptionsNames.Ending), identity, given));
        return given;
    }

    /// <summary>A version says nothing of what is sent: of <c>/status/v5</c> that is a <c>status</c>.</summary>
    private static string LastWord(EquatableArray<string> literals)
    {
        var last = literals.LastOrDefault(literal => PathWords.VersionOf(literal) is null);
        return last ?? literals[literals.Count - 1];
    }

    /// <summary>Beside <c>/jobs</c> stands <c>/job/steps</c>, whose namespace <c>Job</c> would hide the record.</summary>
    private static bool IsNamespaceBeside(Resource resource, string wanted) =>
        resource.SingularIsPath && wanted == Identifier.Pascal(Singular.Of(resource.Literals[resource.Literals.Count - 1]));
}
