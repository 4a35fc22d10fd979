using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>By which members a record is known before the server has given it a key.</summary>
internal static class NaturalKey
{
    /// <summary>
    /// What an override says; else <c>name</c>, where a creation takes one, within the references that a creation needs, that
    /// the path of one record has a key of, and the SVM; else what the keys in that path name, where a creation takes it.
    /// </summary>
    /// <returns>Dotted wire names, of which the first must be given; empty where nothing is known.</returns>
    public static EquatableArray<string> Of(Resource resource, ResourcePath collection, ResourcePath item, ResourceOperation? creation)
    {
        if (creation is { NaturalKey: { } stated })
            return stated;
        var heads = item.Keys.Where(key => !collection.Keys.Contains(key)).Select(Head).Distinct(StringComparer.Ordinal).ToArray();
        var members = resource.Record!.Members;
        if (members.Any(member => member is { Name: "name", Type: { Kind: DataKind.Text, IsArray: false } } && IsCreated(member, creation)))
        {
            return members
                .Where(member => IsReference(member) && (member.Name == "svm" || heads.Contains(member.Name) || IsRequired(member)) && !collection.Keys.Any(key => Head(key) == member.Name))
                .Select(member => member.Name)
                .OrderBy(name => name, StringComparer.Ordinal)
                .Prepend("name")
                .ToEquatableArray();
        }

        var named = heads.Where(head => head != "uuid").ToArray();
        return named.Length == heads.Length && named.All(head => members.Any(member => member.Name == head && IsCreated(member, creation)))
            ? named.ToEquatableArray()
            : default;
    }

    private static string Head(string path) => path.Split('.')[0];

    /// <summary>Without a creation there is only something to delete, and every answered name will do.</summary>
    private static bool IsCreated(Member member, ResourceOperation? creation) =>
        creation is null || (member.Use.HasFlag(MemberUse.Created) && !member.Attributes.ReadOnly);

    private static bool IsReference(Member member) =>
        member.Type is { IsArray: false, Kind: DataKind.Reference }
        || (member.Type is { IsArray: false, Kind: DataKind.TypedObject } type && type.Members.Any(inner => inner.Name is "name" or "uuid"));

    private static bool IsRequired(Member member) => member.IsRequiredAtCreation || member.Type.Members.Any(inner => inner.IsRequiredAtCreation && inner.Name is "name" or "uuid");
}
