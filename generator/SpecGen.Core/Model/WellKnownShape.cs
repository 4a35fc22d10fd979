using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Recognises, by shape alone, the objects that mean the same everywhere, so that they share one type of the runtime:
/// <c>href</c>, <c>_links</c>, a bare reference and the error envelope.
/// </summary>
public static class WellKnownShape
{
    /// <summary>
    /// The member with every object in it recognised, innermost first. A reference's own type says nothing of what the
    /// page says, so where the member is not described, the name in it describes it.
    /// </summary>
    public static Member Recognise(Member member) => Recognise(member, new());

    /// <summary>The same for all members of an object. What is one before is one afterwards.</summary>
    public static EquatableArray<Member> Recognise(EquatableArray<Member> members) => Recognise(members, new());

    /// <summary>
    /// An error envelope or an array of such, as it would be recognised; no other shape has its members. Nearly every page states
    /// some, so no type is made to see it.
    /// </summary>
    public static bool IsError(Schema schema) =>
        SchemaTypes.IsObject(schema) &&
        schema.Properties.Any(property => property.Name == "message" && SchemaTypes.Of(property.Schema) is { Kind: DataKind.Text, IsArray: false }) &&
        schema.Properties.Any(property => property.Name == "code") &&
        schema.Properties.All(property => IsPartOfError(property.Name));

    /// <param name="type">A type, with every object in it.</param>
    /// <param name="name">Of the member that has it.</param>
    public static DataType Recognise(DataType type, string name) => Recognise(type, name, new());

    private static EquatableArray<Member> Recognise(EquatableArray<Member> members, MadeArrays<Member, Member> known)
    {
        if (members.IsEmpty)
            return default;
        if (known.TryGetValue(members, out var recognised))
            return recognised;
        recognised = members.Select(member => Recognise(member, known)).ToEquatableArray();
        known.Add(members, recognised);
        return recognised;
    }

    private static Member Recognise(Member member, MadeArrays<Member, Member> known)
    {
        var type = Recognise(member.Type, member.Name, known);
        return member with
        {
            Type = type,
            Description = member.Description.IsEmpty && type.Kind == DataKind.Reference && member.Type.Kind != DataKind.Reference
                ? member.Type.Members.First(NamesResource).Description
                : member.Description,
        };
    }

    private static DataType Recognise(DataType type, string name, MadeArrays<Member, Member> known)
    {
        if (type.Kind == DataKind.Map)
            return type with { Entry = Recognise(type.Entry!, "", known) };
        if (type.Kind != DataKind.TypedObject)
            return type;

        var members = Recognise(type.Members, known);
        var kind = KindOf(members, name);
        return type with { Kind = kind, Members = kind == DataKind.TypedObject ? members : default };
    }

    private static DataKind KindOf(EquatableArray<Member> members, string name)
    {
        // A definition without a table: what it holds is not on the page.
        if (members.IsEmpty)
            return name == "_links" ? DataKind.Links : DataKind.Raw;
        if (members.Count == 1 && Has(members, "href", DataKind.Text))
            return DataKind.Link;
        if (members.All(member => member.Name is "self" or "next" && member.Type is { Kind: DataKind.Link, IsArray: false }))
            return DataKind.Links;
        if (IsReference(members))
            return DataKind.Reference;
        return IsError(members) ? DataKind.Error : DataKind.TypedObject;
    }

    /// <summary>
    /// <c>name</c>, <c>uuid</c> or both, with or without links, and nothing else. Pages of one resource state now this
    /// part of a reference, now that.
    /// </summary>
    private static bool IsReference(EquatableArray<Member> members) =>
        members.Any(NamesResource) && members.All(member => NamesResource(member) || IsLinks(member));

    private static bool NamesResource(Member member) =>
        member is { Name: "name" or "uuid", Type: { Kind: DataKind.Text, IsArray: false } };

    private static bool IsLinks(Member member) =>
        member is { Name: "_links", Type: { Kind: DataKind.Links, IsArray: false } };

    private static bool IsError(EquatableArray<Member> members) =>
        Has(members, "message", DataKind.Text) &&
        members.Any(member => member.Name == "code") &&
        members.All(member => IsPartOfError(member.Name));

    private static bool IsPartOfError(string name) => name is "message" or "code" or "target" or "arguments";

    private static bool Has(EquatableArray<Member> members, string name, DataKind kind) =>
        members.Any(member => member.Name == name && member.Type.Kind == kind && !member.Type.IsArray);
}
