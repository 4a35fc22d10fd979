using SpecGen.Binding;

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
        var facts = pages.SelectMany(FactsOf).Select(fact => fact with { Path = WithinRecord(record, fact.Path) }).ToArray();
        return MemberFact.Apply(record, facts);
    }

    private static IEnumerable<MemberFact> FactsOf(Operation page)
    {
        if (page.Method == "POST")
            return CreationFacts(page.Statements);
        return page.Method == "GET" && !page.SendsExpensiveProperties
            ? page.ExpensiveProperties.Select(path => new MemberFact(WithoutStar(path), member => member with { IsSentWhenNamed = true }))
            : [];
    }

    private static IEnumerable<MemberFact> CreationFacts(MemberStatements statements)
    {
        var required = statements.Required
            .Where(requirement => requirement is { WhenPresent: null, Condition: null, Alternatives.Count: 1 })
            .SelectMany(requirement => requirement.Alternatives[0].Members);
        foreach (var member in required.Where(IsInBody))
            yield return new(member.Path, found => found with { IsRequiredAtCreation = true });
        foreach (var value in statements.Defaults.Where(value => value.Condition is null && value.Json is not null && IsInBody(value.Member)))
            yield return new(value.Member.Path, found => found with { DefaultAtCreation = found.DefaultAtCreation ?? value.Json });
    }

    private static bool IsInBody(StatedMember member) => member.Location == StatedMember.Body;

    private static string WithoutStar(string path) =>
        path.EndsWith(AllBelow, StringComparison.Ordinal) ? path.Substring(0, path.Length - AllBelow.Length) : path;

    /// <summary>Pages also name members of a list's records.</summary>
    private static string WithinRecord(DataType record, string path) =>
        path.StartsWith(Records, StringComparison.Ordinal) && record.Members.All(member => member.Name != "records") ? path.Substring(Records.Length) : path;
}
