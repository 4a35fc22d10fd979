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
    public static Member Recognise(Member member)
    {
        var type = Recognise(member.Type, member.Name);
        return member with
        {
            Type = type,
            Description = member.Description.IsEmpty && type.Kind == DataKind.Reference
                ? member.Type.Members.First(NamesResource).Description
                : member.Description,
        };
    }

    /// <param name="type">A type, with every object in it.</param>
    /// <param name="name">Of the member that has it.</param>
    public static DataType Recognise(DataType type, string name)
    {
        if (type.Kind == DataKind.Map)
            return type with { Entry = Recognise(type.Entry!, "") };
        if (type.Kind != DataKind.TypedObject)
            return type;

        var members = type.Members.Select(Recognise).ToEquatableArray();
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
        members.All(member => member.Name is "message" or "code" or "target" or "arguments");

    private static bool Has(EquatableArray<Member> members, string name, DataKind kind) =>
        members.Any(member => member.Name == name && member.Type.Kind == kind && !member.Type.IsArray);
}
