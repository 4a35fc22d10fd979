using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Recognises, by shape alone, the objects that mean the same everywhere, so that they share one type of the runtime:
/// <c>href</c>, <c>_links</c>, a bare reference and the error envelope.
/// </summary>
public static class WellKnownShape
{
    /// <summary>The type with every object in it recognised, innermost first.</summary>
    public static DataType Recognise(DataType type, string name = "")
    {
        if (type.Kind != DataKind.Object)
            return type;

        var members = type.Members.Select(member => member with { Type = Recognise(member.Type, member.Name) }).ToEquatableArray();
        var kind = KindOf(members, name);
        return kind == DataKind.Object ? type with { Members = members } : new(kind, type.IsArray);
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
        return IsError(members) ? DataKind.Error : DataKind.Object;
    }

    /// <summary><c>name</c> and <c>uuid</c>, with or without links, and nothing else.</summary>
    private static bool IsReference(EquatableArray<Member> members) =>
        Has(members, "name", DataKind.Text) && Has(members, "uuid", DataKind.Text) &&
        (members.Count == 2 || (members.Count == 3 && Has(members, "_links", DataKind.Links)));

    private static bool IsError(EquatableArray<Member> members) =>
        Has(members, "message", DataKind.Text) &&
        members.Any(member => member.Name == "code") &&
        members.All(member => member.Name is "message" or "code" or "target" or "arguments");

    private static bool Has(EquatableArray<Member> members, string name, DataKind kind) =>
        members.Any(member => member.Name == name && member.Type.Kind == kind && !member.Type.IsArray);
}
