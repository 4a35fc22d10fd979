using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// Takes to a record's members what the sections of its pages state of them: what a creation must give and what it assumes,
/// and what a read sends only when asked. What holds under a condition in words only stays with the operation.
/// </summary>
internal static class StatedFacts
{
    private const string AllBelow = ".*";
    private const string Records = "records.";

    public static DataType Apply(DataType record, IEnumerable<Operation> pages)
    {
        foreach (var page in pages)
        {
            if (page.Method == "POST")
                record = WithCreation(record, page.Statements);
            else if (page.Method == "GET" && !page.SendsExpensiveProperties)
                record = page.ExpensiveProperties.Aggregate(record, (type, path) => At(type, WithoutStar(path), member => member with { IsSentWhenNamed = true }));
        }

        return record;
    }

    private static DataType WithCreation(DataType record, MemberStatements statements)
    {
        var required = statements.Required
            .Where(requirement => requirement is { WhenPresent: null, Condition: null, Alternatives.Count: 1 })
            .SelectMany(requirement => requirement.Alternatives[0].Members);
        foreach (var member in required.Where(IsInBody))
            record = At(record, member.Path, found => found with { IsRequiredAtCreation = true });
        foreach (var value in statements.Defaults.Where(value => value.Condition is null && value.Json is not null && IsInBody(value.Member)))
            record = At(record, value.Member.Path, found => found with { DefaultAtCreation = found.DefaultAtCreation ?? value.Json });
        return record;
    }

    private static bool IsInBody(StatedMember member) => member.Location == StatedMember.Body;

    private static string WithoutStar(string path) =>
        path.EndsWith(AllBelow, StringComparison.Ordinal) ? path.Substring(0, path.Length - AllBelow.Length) : path;

    /// <param name="path">Of a member of the record, or of a list's records.</param>
    private static DataType At(DataType type, string path, Func<Member, Member> change)
    {
        var isOfRecords = path.StartsWith(Records, StringComparison.Ordinal) && type.Members.All(member => member.Name != "records");
        return Below(type, isOfRecords ? path.Substring(Records.Length) : path, change);
    }

    private static DataType Below(DataType type, string path, Func<Member, Member> change)
    {
        for (var i = 0; i < type.Members.Count; i++)
        {
            var member = type.Members[i];
            var changed = member;
            if (path == member.Name)
                changed = change(member);
            else if (path.StartsWith(member.Name + ".", StringComparison.Ordinal))
                changed = member with { Type = Below(member.Type, path.Substring(member.Name.Length + 1), change) };
            if (ReferenceEquals(changed, member))
                continue;
            var members = type.Members.ToArray();
            members[i] = changed;
            return type with { Members = members.ToEquatableArray() };
        }

        return type;
    }
}
