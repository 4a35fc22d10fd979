using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Naming;

namespace SpecGen.Planning;

/// <summary>Plans the classes of one resource: its record, the objects nested in it and their enumerations.</summary>
/// <param name="names">Of the resource.</param>
public sealed class RecordPlanner(ResourceNames names)
{
    private readonly Dictionary<string, string> _enumerationTypes = new(StringComparer.Ordinal);
    private readonly List<RecordPlan> _nested = [];
    private readonly List<EnumerationPlan> _enumerations = [];
    private MemberUse _use;

    public EquatableArray<RecordPlan> NestedRecords => _nested.ToEquatableArray();

    public EquatableArray<EnumerationPlan> Enumerations => _enumerations.ToEquatableArray();

    /// <summary>The type of a member's documented values, or null.</summary>
    /// <param name="path">Wire path within the resource, dotted.</param>
    public string? EnumerationAt(string path) => _enumerationTypes.TryGetValue(path, out var type) ? type : null;

    public RecordPlan PlanRoot(DataType record, DocumentationPlan documentation, string? introducedIn)
    {
        _use = record.Members.Aggregate(MemberUse.None, (use, member) => use | member.Use);
        return Plan(record.Members, names.RecordName, names.Stem, "", isRoot: true, documentation, introducedIn);
    }

    /// <param name="stem">What names of inner types begin with.</param>
    /// <param name="path">Wire path within the resource, dotted.</param>
    private RecordPlan Plan(
        EquatableArray<Member> members,
        string name,
        string stem,
        string path,
        bool isRoot,
        DocumentationPlan documentation,
        string? introducedIn)
    {
        var properties = new NameScope();
        var plans = members.Select(member => PlanMember(member, name, stem, path, properties)).ToEquatableArray();
        return new(name, names.RecordType, isRoot, documentation, introducedIn, plans);
    }

    private MemberPlan PlanMember(Member member, string typeName, string stem, string path, NameScope properties)
    {
        var wanted = ReservedNames.Avoid(
            Identifier.Pascal(member.Attributes.NameOverride ?? member.Name),
            "Value",
            name => name == typeName || ReservedNames.IsRecordMember(name));
        var property = properties.Take(wanted, member.Name);
        var value = PlanType(member, stem, path.Length == 0 ? member.Name : path + "." + member.Name);
        return new(
            member.Name,
            property,
            Identifier.Field(property),
            value.Type,
            value.Access,
            value.FieldSet,
            Documentation.OfMember(member, _use),
            member.Attributes.IntroducedIn);
    }

    private TypePlan PlanType(Member member, string stem, string path)
    {
        var type = member.Type;
        var single = type.Kind switch
        {
            DataKind.Object => PlanNested(member, stem, path),
            DataKind.Enumeration => PlanEnumeration(member, stem, path),
            _ => TypePlan.OfShared(type.Kind, names.RecordType),
        };
        return type.IsArray ? single.AsArray() : single;
    }

    private TypePlan PlanNested(Member member, string stem, string path)
    {
        var name = NestedNames.Take(names, member, stem, path);
        var position = _nested.Count;
        var plan = Plan(
            member.Type.Members, name, name, path, isRoot: false, Documentation.OfMember(member, _use), member.Attributes.IntroducedIn);
        _nested.Insert(position, plan);
        var type = names.TypeOf(name);
        return new(type, "Object", type + ".FieldSet");
    }

    private TypePlan PlanEnumeration(Member member, string stem, string path)
    {
        var name = NestedNames.Take(names, member, stem, path);
        _enumerations.Add(EnumerationPlanner.Plan(name, member.Type.Values, Documentation.OfMember(member, _use)));
        var type = names.TypeOf(name);
        _enumerationTypes.Add(path, type);
        return new(type, "Value", null);
    }
}
