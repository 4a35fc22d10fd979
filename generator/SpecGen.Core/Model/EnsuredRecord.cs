using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>What the pages say of the records of a collection that are to be as a program wants them, whatever they are now.</summary>
/// <param name="Collection">The path under which they are listed and created.</param>
/// <param name="List">The operation that lists them.</param>
/// <param name="Item">What follows the collection's path in that of one record: <c>{uuid}</c>.</param>
/// <param name="Key">See <see cref="NaturalKey"/>.</param>
/// <param name="ExistsCodes">Codes of a creation that say that the record is there already.</param>
/// <param name="Sets">Dotted wire names of lists of which the order means nothing.</param>
/// <param name="Unread">Dotted wire names of members that are sent and never answered.</param>
/// <param name="CanBeWritten">Pages document how one is created and how it is changed.</param>
/// <param name="CanBeDeleted">A page documents how one is deleted.</param>
public sealed record EnsuredRecord(
    ResourcePath Collection,
    ResourceOperation List,
    string Item,
    EquatableArray<string> Key,
    EquatableArray<string> ExistsCodes,
    EquatableArray<string> Sets,
    EquatableArray<string> Unread,
    bool CanBeWritten,
    bool CanBeDeleted)
{
    /// <summary>The first collection of the resource whose records can be ensured, or null where there is none.</summary>
    public static EnsuredRecord? Of(Resource resource) => resource.Record is null
        ? null
        : resource.Operations.Where(IsList).Select(list => Of(resource, list)).FirstOrDefault(ensured => ensured is not null);

    private static EnsuredRecord? Of(Resource resource, ResourceOperation list)
    {
        var collection = list.Path;
        if (RecordKeys.ItemOf(resource, collection) is not { } item)
            return null;
        var creation = Write(resource, "POST", collection.Template);
        var key = NaturalKey.Of(resource, collection, item, creation);
        var update = Write(resource, "PATCH", item.Template);
        var deletion = resource.Operations.FirstOrDefault(operation => operation.Method == "DELETE" && operation.PathTemplate == item.Template && IsPlain(operation));
        var canBeWritten = creation is { StatesRecord: true } && update is { StatesRecord: true };
        if (key.IsEmpty || (!canBeWritten && deletion is null))
            return null;
        return new(
            collection,
            list,
            item.Template.Substring(collection.Template.TrimEnd('/').Length + 1),
            key,
            creation is null ? default : ExistsCodesOf(creation),
            PathsOf(resource.Record!, "", member => member is { Type.IsArray: true, Attributes.UniqueItems: true }).ToEquatableArray(),
            UnreadOf(resource.Record!).ToEquatableArray(),
            canBeWritten,
            deletion is not null);
    }

    private static bool IsList(ResourceOperation operation) => operation is { Method: "GET", Response: ResponseShape.Collection, Path: { EndsWithKey: false, HasWildcard: false } }
        && operation.Traits.IsOntap && IsPlain(operation);

    private static ResourceOperation? Write(Resource resource, string method, string template) => resource.Operations.FirstOrDefault(
        operation => operation.Method == method && operation.PathTemplate == template && operation.Traits.IsJobWrite && IsPlain(operation));

    /// <summary>It can be called with what every operation has.</summary>
    private static bool IsPlain(ResourceOperation operation) => !operation.Traits.TakesFile
        && !operation.Parameters.Any(parameter => parameter.IsNeeded && parameter.Kind is ParameterKind.Option or ParameterKind.Header or ParameterKind.Condition);

    private static EquatableArray<string> ExistsCodesOf(ResourceOperation creation) => creation.ErrorCodes
        .Where(error => SaysThatItExists(error.Description) && error.Code.Length is > 0 and < 19 && error.Code.All(char.IsDigit))
        .Select(error => error.Code)
        .Distinct(StringComparer.Ordinal)
        .ToEquatableArray();

    private static bool SaysThatItExists(string description) =>
        Contains(description, "already exist") || Contains(description, "exists already") || Contains(description, "duplicate name");

    private static bool Contains(string text, string words) => text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;

    private static IEnumerable<string> UnreadOf(DataType record)
    {
        const MemberUse read = MemberUse.Read | MemberUse.Listed;
        return PathsOf(record, "", member => (member.Use & read) == MemberUse.None);
    }

    /// <summary>The members that are meant, and not what lies below them.</summary>
    private static IEnumerable<string> PathsOf(DataType type, string path, Func<Member, bool> isMeant)
    {
        foreach (var member in type.Members)
        {
            var place = path.Length == 0 ? member.Name : path + "." + member.Name;
            if (isMeant(member))
            {
                yield return place;
                continue;
            }

            foreach (var inner in PathsOf(member.Type, place, isMeant))
                yield return inner;
        }
    }
}
