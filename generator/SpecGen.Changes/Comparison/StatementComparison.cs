using SpecGen.Binding;
using SpecGen.Changes.Rules;

namespace SpecGen.Changes.Comparison;

/// <summary>Compares what headed sections of the description state of members: required, recommended, optional, defaults.</summary>
internal sealed class StatementComparison(ChangeLog log, AttributeComparison attributes)
{
    public void Compare(MemberStatements before, MemberStatements after)
    {
        foreach (var (old, @new) in ByName.Pair(before.Required.Select(TextOf), after.Required.Select(TextOf), text => text))
        {
            if (old is null)
                log.Add(ChangeRules.RequirementAdded, new(ChangePlace.Request), after: @new, aspect: @new);
            else if (@new is null)
                log.Add(ChangeRules.RequirementRemoved, new(ChangePlace.Request), before: old, aspect: old);
        }

        CompareLists("recommended", before.Recommended, after.Recommended);
        CompareLists("optional", before.Optional, after.Optional);
        foreach (var (old, @new) in ByName.Pair(before.Defaults, after.Defaults, KeyOf))
            CompareDefault(old, @new);
    }

    private void CompareLists(string list, IEnumerable<StatedMember> before, IEnumerable<StatedMember> after)
    {
        foreach (var (old, @new) in ByName.Pair(before, after, member => $"{member.Location} {member.Path}"))
        {
            if (old is null || @new is null)
                log.Add(ChangeRules.RecommendationChanged, SubjectOf((@new ?? old)!), old is null ? null : list, @new is null ? null : list, list);
        }
    }

    private void CompareDefault(MemberDefault? before, MemberDefault? after)
    {
        var known = (after ?? before)!;
        var rules = known.Member.Location == StatedMember.Body ? ValueRules.Request : ValueRules.Parameter;
        attributes.CompareDefaults(rules, SubjectOf(known.Member), ValueOf(before), ValueOf(after), known.Condition is { } condition ? $"stated: {condition}" : "stated");
    }

    private static string? ValueOf(MemberDefault? value) => value?.Json ?? value?.Text;

    private static string KeyOf(MemberDefault value) => $"{value.Member.Location} {value.Member.Path} {value.Condition}";

    private static ChangeSubject SubjectOf(StatedMember member) => member.Location == StatedMember.Body
        ? new(ChangePlace.Request, Path: member.Path)
        : new(ChangePlace.Parameter, member.Location, member.Path);

    private static string TextOf(MemberRequirement requirement)
    {
        var alternatives = requirement.Alternatives
            .Select(alternative => string.Join(" with ", alternative.Members.Select(member => member.Path).Order(StringComparer.Ordinal)))
            .Order(StringComparer.Ordinal);
        var when = requirement.WhenPresent is { } member ? $" when {member} is sent" : "";
        var condition = requirement.Condition is { } words ? $" ({words})" : "";
        return string.Join(" or ", alternatives) + when + condition;
    }
}
