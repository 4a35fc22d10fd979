using SpecGen.Binding;
using SpecGen.Changes.Rules;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares what headed sections of the description state of members: required, recommended, optional, defaults.</summary>
internal sealed class StatementComparison(ChangeLog log, AttributeComparison attributes)
{
    public void Compare(MemberStatements before, MemberStatements after)
    {
        foreach (var (old, @new) in ByName.Pair(before.Required, after.Required, TextOf))
            CompareRequirement(old, @new);
        CompareLists("recommended", before.Recommended, after.Recommended);
        CompareLists("optional", before.Optional, after.Optional);
        foreach (var (old, @new) in ByName.Pair(before.Defaults, after.Defaults, KeyOf))
            CompareDefault(old, @new);
    }

    /// <summary>The words of a condition can be others; that there is one makes a requirement a smaller one.</summary>
    private void CompareRequirement(MemberRequirement? before, MemberRequirement? after)
    {
        var text = TextOf((after ?? before)!);
        if (before is null || (after is { Condition: null } && before.Condition is not null))
            log.Add(ChangeRules.RequirementAdded, new(ChangePlace.Request), before?.Condition, after!.Condition, text);
        else if (after is null || (before.Condition is null && after.Condition is not null))
            log.Add(ChangeRules.RequirementRemoved, new(ChangePlace.Request), before.Condition, after?.Condition, text);
    }

    private void CompareLists(string list, IEnumerable<StatedMember> before, IEnumerable<StatedMember> after)
    {
        foreach (var (old, @new) in ByName.Pair(before, after, member => $"{member.Location} {member.Path}"))
        {
            if (old is null || @new is null)
                log.Add(ChangeRules.RecommendationChanged, SubjectOf((@new ?? old)!), old is null ? null : list, @new is null ? null : list, list);
        }
    }

    /// <summary>A default that the page describes in words is one whatever the words.</summary>
    private void CompareDefault(MemberDefault? before, MemberDefault? after)
    {
        var known = (after ?? before)!;
        if (before is { Json: null } && after is { Json: null })
            return;
        var rules = known.Member.Location == StatedMember.Body ? ValueRules.Request : ValueRules.Parameter;
        attributes.CompareDefaults(rules, SubjectOf(known.Member), ValueOf(before), ValueOf(after), known.Condition is { } condition ? $"stated: {condition}" : "stated");
    }

    private static string? ValueOf(MemberDefault? value) => value?.Json ?? value?.Text;

    private static string KeyOf(MemberDefault value) => $"{value.Member.Location} {value.Member.Path} {WithoutMarks(value.Condition)}";

    /// <summary>Extracted text has lost them.</summary>
    private static string WithoutMarks(string? words) => string.Concat((words ?? "").Where(character => character is not ('_' or '*' or '`')));

    private static ChangeSubject SubjectOf(StatedMember member) => member.Location == StatedMember.Body
        ? new(ChangePlace.Request, Path: member.Path)
        : new(ChangePlace.Parameter, member.Location, member.Path);

    private static string TextOf(MemberRequirement requirement)
    {
        var alternatives = requirement.Alternatives
            .Select(alternative => string.Join(" with ", alternative.Members.Select(member => member.Path).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        return string.Join(" or ", alternatives) + (requirement.WhenPresent is { } member ? $" when {member} is sent" : "");
    }
}
