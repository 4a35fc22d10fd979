using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Facts;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>
/// Plans the classes of one resource: its record, the objects nested in it and their enumerations, and those of bodies that
/// are no record.
/// </summary>
/// <param name="names">Of the resource.</param>
/// <param name="sharesEqualObjects">See <see cref="Resource.SharesEqualObjects"/>.</param>
public sealed class RecordPlanner(ResourceNames names, bool sharesEqualObjects = false)
{
    private readonly Dictionary<EquatableArray<Member>, TypePlan> _shared = new(EquatableArray.Identity<Member>());
    private readonly Dictionary<string, string> _enumerationTypes = new(StringComparer.Ordinal);
    private readonly List<RecordPlan> _nested = [];
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly List<EnumerationPlan> _enumerations = [];
    private const MemberUse Written = MemberUse.Created | MemberUse.Updated | MemberUse.Replaced;

    private MemberUse _use;
    private string? _release;

    public EquatableArray<RecordPlan> NestedRecords =>
        _nested.Select(record => _values.Contains(record.Name) ? record with { IsOperationValue = true } : record).ToEquatableArray();

    public EquatableArray<EnumerationPlan> Enumerations => _enumerations.ToEquatableArray();

    /// <summary>The type of a member's documented values, or null.</summary>
    /// <param name="path">Wire path within the resource, dotted.</param>
    public string? EnumerationAt(string path) => _enumerationTypes.TryGetValue(path, out var type) ? type : null;

    public RecordPlan PlanRoot(DataType record, DocumentationPlan documentation, string? introducedIn)
    {
        _use = record.Members.Aggregate(MemberUse.None, (use, member) => use | member.Use);
        _release = introducedIn;
        return Plan(record.Members, names.RecordName, NestedStem.Of(names.Stem), "", names.RecordType, isRoot: true, documentation, introducedIn);
    }

    /// <summary>The body of an error. Its fields cannot be selected.</summary>
    public RecordPlan PlanErrorBody(DataType body, DocumentationPlan documentation)
    {
        _use = MemberUse.None;
        _release = null;
        return Plan(body.Members, names.ErrorBodyName, NestedStem.Of(names.ErrorBodyName), "", rootType: null, isRoot: false, documentation, introducedIn: null);
    }

    /// <summary>What an operation takes or answers with where that is no object with members of its own.</summary>
    /// <param name="stem">What names of inner types begin with.</param>
    /// <param name="role">What it is to the operation.</param>
    public TypePlan PlanValue(DataType type, string stem, string role)
    {
        _use = MemberUse.None;
        _release = null;
        var member = new Member(role, type, default, SchemaAttributes.None, MemberUse.None);
        var planned = PlanType(member, NestedStem.Of(stem), stem + "." + role, rootType: null, isEntry: false);
        if (planned.RecordName is { } name)
            _values.Add(name);
        return planned;
    }

    /// <param name="stem">What names of inner types begin with.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    /// <param name="rootType">The record that selections belong to, or null where nothing can be selected.</param>
    private RecordPlan Plan(
        EquatableArray<Member> members,
        string name,
        NestedStem stem,
        string path,
        string? rootType,
        bool isRoot,
        DocumentationPlan documentation,
        string? introducedIn)
    {
        var properties = names.ScopeOf(name);
        var plans = members.Select(member => PlanMember(member, name, stem, path, rootType, properties)).ToEquatableArray();
        return new(name, rootType, isRoot, documentation, introducedIn, plans) { IsWritten = IsWritten };
    }

    private MemberPlan PlanMember(Member member, string typeName, NestedStem stem, string path, string? rootType, NameScope properties)
    {
        var wanted = ReservedNames.Avoid(
            Identifier.Pascal(member.Attributes.NameOverride ?? member.Name),
            "Value",
            name => name == typeName || ReservedNames.IsRecordMember(name));
        var property = properties.Take(wanted, member.Name);
        names.TellIfChanged($"{member.Name} of {typeName}", member.Attributes.NameOverride, property);
        var memberPath = path.Length == 0 ? member.Name : path + "." + member.Name;
        var value = PlanType(member, stem, memberPath, rootType, isEntry: false);
        return new(
            member.Name,
            property,
            Identifier.Field(property),
            value.Type,
            value.Access,
            value.FieldSet,
            DocumentationOf(member, memberPath),
            member.Attributes.IntroducedIn,
            IsSecret(member.Attributes),
            IsUnsettable(member),
            value.Access == AccessContract.NestedObject.Member.Name)
        {
            IsCreateOnly = IsCreateOnly(member, isOfRecord: path.Length == 0),
            DeprecatedIn = member.Attributes.DeprecatedIn,
            RecordName = value.RecordName,
        };
    }

    private DocumentationPlan DocumentationOf(Member member, string path) => Documentation.OfMember(member, path, _use, _release);

    /// <summary>What no body that writes has, though there are such bodies, nobody sets. The runtime knows it of links.</summary>
    private bool IsUnsettable(Member member)
    {
        return member.Name != "_links" && (member.Attributes.ReadOnly || (IsWritten && (member.Use & Written) == MemberUse.None));
    }

    private bool IsWritten => (_use & Written) != MemberUse.None;

    /// <summary>
    /// A page says so, or the body of no later write has it though there are such bodies. Below the record only the page's
    /// word counts, since a body may name an object without its members.
    /// </summary>
    private bool IsCreateOnly(Member member, bool isOfRecord)
    {
        if (member.Name == "_links" || IsUnsettable(member))
            return false;
        return member.Attributes.CreateOnly || (isOfRecord && _use.HasFlag(MemberUse.Updated) && (member.Use & Written) == MemberUse.Created);
    }

    /// <summary>What a server takes and never gives is a password or the like, whatever its name.</summary>
    private static bool IsSecret(SchemaAttributes attributes) =>
        attributes.WriteOnly || string.Equals(attributes.Format, "password", StringComparison.OrdinalIgnoreCase);

    /// <param name="isEntry">It is a value of a map that the member is.</param>
    private TypePlan PlanType(Member member, NestedStem stem, string path, string? rootType, bool isEntry)
    {
        var type = member.Type;
        var single = type.Kind switch
        {
            DataKind.TypedObject => PlanNested(member, stem, path, rootType, isEntry),
            DataKind.Enumeration => PlanEnumeration(member, stem, path, isEntry),
            DataKind.Map => PlanMap(member, stem, path),
            _ => TypePlan.OfShared(type.Kind, rootType),
        };
        return type.IsArray ? single.AsArray(type.HasNullableItems) : single;
    }

    /// <summary>Nothing within a map can be selected, since its names are data.</summary>
    private TypePlan PlanMap(Member member, NestedStem stem, string path) =>
        PlanType(member with { Type = member.Type.Entry! }, stem, path + ".*", rootType: null, isEntry: true).AsMap(member.Type.HasNullableEntries);

    private TypePlan PlanNested(Member member, NestedStem stem, string path, string? rootType, bool isEntry)
    {
        if (sharesEqualObjects && _shared.TryGetValue(member.Type.Members, out var shared))
            return rootType is null ? shared with { FieldSet = null } : shared;
        var (name, inner) = NestedNames.Take(names, member, stem, path, isEntry);
        var position = _nested.Count;
        var plan = Plan(
            member.Type.Members, name, inner, path, rootType, isRoot: false, DocumentationOf(member, path), member.Attributes.IntroducedIn);
        _nested.Insert(position, plan);
        var type = names.TypeOf(name);
        var planned = TypePlan.OfObject(type, rootType is null ? null : type + ".FieldSet") with { RecordName = name };
        if (sharesEqualObjects)
            _shared[member.Type.Members] = planned;
        return planned;
    }

    private TypePlan PlanEnumeration(Member member, NestedStem stem, string path, bool isEntry)
    {
        var (name, _) = NestedNames.Take(names, member, stem, path, isEntry);
        _enumerations.Add(EnumerationPlanner.Plan(names, name, member.Name, member.Type.Values, DocumentationOf(member, path)));
        var type = names.TypeOf(name);
        _enumerationTypes[path] = type;
        return TypePlan.Value(type);
    }
}
