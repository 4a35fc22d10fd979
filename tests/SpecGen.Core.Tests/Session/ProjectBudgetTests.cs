using SpecGen.Planning;
using SpecGen.Session;

namespace SpecGen.Core.Tests.Session;

/// <summary>What many pages together may cost: the costliest resources make way.</summary>
public class ProjectBudgetTests
{
    [Fact]
    public void A_project_at_its_limit_is_whole() =>
        Assert.Equal(new(default, default), ProjectBudget.Of([Cost("/a", ProjectBudget.MaximumCharacters - 1), Cost("/b", 1)]));

    [Fact]
    public void The_costliest_are_left_out_and_said_once()
    {
        var budget = ProjectBudget.Of([Cost("/huge", 60_000_000), Cost("/small", 1_000), Cost("/large", 50_000_000), Cost("/tiny", 10)]);

        Assert.Equal([("", "/huge")], budget.LeftOut);
        Assert.Contains("1 costliest resource(s) are left out, /huge", Assert.Single(budget.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Which_are_left_out_does_not_hang_on_the_order_of_pages()
    {
        ResourceCost[] costs = [.. Enumerable.Range(0, 30).Select(number => Cost($"/r{number:D2}", 6_000_000))];

        Assert.Equal(ProjectBudget.Of(costs), ProjectBudget.Of(costs.Reverse()));
        Assert.Equal(30 - 16, ProjectBudget.Of(costs).LeftOut.Count);
    }

    [Fact]
    public void What_is_left_out_takes_no_names_and_has_no_place_in_the_client()
    {
        NamedResource[] resources = [Named("/apples"), Named("/pears")];
        var names = ProjectNames.Of(resources, new("Api", "ApiClient"), ProjectBudget.Of([Cost("/apples", ProjectBudget.MaximumCharacters), Cost("/pears", 1)]));

        Assert.True(names.LeavesOut("", "/apples"));
        Assert.False(names.LeavesOut("", "/pears"));
        Assert.Equal("SPEC052", Assert.Single(names.Diagnostics).Rule.Id);
    }

    private static ResourceCost Cost(string path, long characters) => new("", path, characters);

    /// <summary>Both want one type: only one of them is there.</summary>
    private static NamedResource Named(string path) => new("", path, $"{path[1..]}.adoc", [new DeclaredNames($"{path[1..]}.g.cs", "Api.Fruits", ["Fruit"])]);
}
