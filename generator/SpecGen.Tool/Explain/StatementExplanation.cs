using SpecGen.Binding;

namespace SpecGen.Tool.Explain;

/// <summary>Prints what the sections of a description state of members.</summary>
internal static class StatementExplanation
{
    public static void Print(TextWriter output, string indent, MemberStatements statements)
    {
        foreach (var requirement in statements.Required)
            output.WriteLine($"{indent}required: {AlternativesOf(requirement)}{PresenceOf(requirement)}{ConditionOf(requirement.Condition)}");
        foreach (var value in statements.Defaults)
            output.WriteLine($"{indent}default: {value.Member.Path} = {value.Json ?? $"\"{value.Text}\" (in words)"}{ConditionOf(value.Condition)}");
        foreach (var member in statements.Recommended)
            output.WriteLine($"{indent}recommended: {member.Path}");
        foreach (var member in statements.Optional)
            output.WriteLine($"{indent}optional: {member.Path}");
    }

    private static string AlternativesOf(MemberRequirement requirement) =>
        string.Join(" or ", requirement.Alternatives.Select(alternative => string.Join(" with ", alternative.Members.Select(member => member.Path))));

    private static string PresenceOf(MemberRequirement requirement) =>
        requirement.WhenPresent is null ? "" : $", when {requirement.WhenPresent} is given";

    private static string ConditionOf(string? condition) => condition is null ? "" : $"; condition: {condition}";
}
