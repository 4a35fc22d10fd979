using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// What a request must have whatever else it says: a line for each requirement, dotted wire names of the record's members,
/// those of which one is enough separated by <c>|</c>, those that go together by <c>&amp;</c>.
/// </summary>
internal static class RequiredMembers
{
    private const string Records = "records.";

    /// <summary>What holds only under a condition, or is met by the path or the query, is not here.</summary>
    public static EquatableArray<string> Of(Operation page)
    {
        if (page.Method is not ("POST" or "PUT") || page.Request?.Schema is not { } body || BodyShape.IsValue(body))
            return default;
        var record = BodyShape.Records(body) ?? body;
        return StatedInSections(page.Statements, record).Concat(StatedInTable(record)).Distinct(StringComparer.Ordinal).ToEquatableArray();
    }

    private static IEnumerable<string> StatedInSections(MemberStatements statements, Schema record) =>
        from requirement in statements.Required
        where requirement is { WhenPresent: null, Condition: null } && requirement.Alternatives.SelectMany(alternative => alternative.Members).All(IsInBody)
        select string.Join("|", requirement.Alternatives.Select(alternative => string.Join("&", alternative.Members.Select(member => WithinRecord(member.Path, record)))));

    /// <summary>Of the record itself only: a member of an object is required where the object is given.</summary>
    private static IEnumerable<string> StatedInTable(Schema record) =>
        from property in record.Properties
        where property.Schema is { Required: true, Attributes: { DefaultText: null, ReadOnly: false } }
        select property.Name;

    private static bool IsInBody(StatedMember member) => member.Location == StatedMember.Body;

    private static string WithinRecord(string path, Schema record) =>
        path.StartsWith(Records, StringComparison.Ordinal) && record.Properties.All(property => property.Name != "records") ? path.Substring(Records.Length) : path;
}
