using System.Text.RegularExpressions;
using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests.Rules;

public partial class ChangeRuleTests
{
    public static TheoryData<int, string> Pairs => new(RulePairs.All.Select((pair, index) => (index, $"{pair.Rule} and {pair.Back}")));

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_pair_of_pages_differs_by_one_rule_in_each_direction(int index, string rules)
    {
        Assert.NotEmpty(rules);
        var pair = RulePairs.All.ElementAt(index);
        var withDescriptions = pair.Rule.EndsWith("-description-changed", StringComparison.Ordinal) || pair.Rule == ChangeRules.ErrorCodeTextChanged.Id;
        Assert.Equal([pair.Rule], Rules(Compared.Changes(pair.Before, pair.After, withDescriptions)));
        Assert.Equal([pair.Back], Rules(Compared.Changes(pair.After, pair.Before, withDescriptions)));
        if (withDescriptions)
            Assert.Empty(Compared.Changes(pair.Before, pair.After));
    }

    [Fact]
    public void Every_rule_has_such_a_pair_or_a_test_of_its_own()
    {
        string[] ownTests =
        [
            ChangeRules.OperationAdded.Id, ChangeRules.OperationRemoved.Id, ChangeRules.OperationNotComparedWhole.Id,
            "parameter-added-required", "request-member-added-required",
        ];
        Assert.Equal(
            ChangeRules.All.Select(rule => rule.Id),
            RulePairs.All.SelectMany(pair => new[] { pair.Rule, pair.Back }).Concat(ownTests).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_operation_that_comes_or_goes_is_said_once()
    {
        var (kept, other) = (new KitePage(), new KitePage { Path = "/kites/{uuid}/tails", Parameters = [] });
        Assert.Equal(["operation-added"], Rules(Compared.Changes([kept], [kept, other])));
        Assert.Equal(["operation-removed"], Rules(Compared.Changes([kept, other], [kept])));
    }

    [Fact]
    public void What_is_new_and_required_breaks_callers()
    {
        var page = new KitePage();
        var change = Assert.Single(Compared.Changes(page, page with { Parameters = [.. page.Parameters, "wind|string|query|True|Wanted wind."] }));
        Assert.Equal(("parameter-added-required", ChangeSeverity.BreakingForCaller), (change.Rule.Id, change.Severity));
        var required = page with { HasRequired = true, Request = ["name|string|False|Its name."] };
        Assert.Equal(["request-member-added-required"], Rules(Compared.Changes(required, required with { Request = ["name|string|False|Its name.", "wind|string|True|Wanted wind."] })));
    }

    [Fact]
    public void More_changes_than_are_listed_are_said()
    {
        var page = new KitePage();
        var many = page with { Response = [.. Enumerable.Range(0, 6000).Select(index => $"m{index}|string|A member.")] };
        var changes = Compared.Changes(page with { Response = ["name|string|Its name."] }, many);
        Assert.Equal("operation-not-compared-whole", changes[^1].Rule.Id);
        Assert.Equal(5001, changes.Count);
    }

    [Fact]
    public void The_documentation_has_every_rule_with_its_severity_and_no_other()
    {
        var documented = Row().Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs/diff.md")))
            .Select(match => $"{match.Groups[1].Value} {match.Groups[2].Value}");
        Assert.Equal(ChangeRules.All.Select(rule => $"{rule.Id} {rule.Severity.NameOf()}"), documented.Order(StringComparer.Ordinal));
    }

    private static List<string> Rules(IEnumerable<Change> changes) => [.. changes.Select(change => change.Rule.Id)];

    [GeneratedRegex(@"^\| `([a-z-]+)` \| ([a-z-]+) \| \S", RegexOptions.Multiline)]
    private static partial Regex Row();
}
