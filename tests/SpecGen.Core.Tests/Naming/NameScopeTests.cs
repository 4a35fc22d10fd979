using SpecGen.Naming;

namespace SpecGen.Core.Tests.Naming;

public class NameScopeTests
{
    [Fact]
    public void The_first_to_ask_gets_the_name_itself() => Assert.Equal("Links", new NameScope().Take("Links", "_links"));

    [Fact]
    public void A_later_one_is_marked_by_its_own_identity_alone()
    {
        var scope = new NameScope();
        scope.Take("Links", "_links");
        var other = new NameScope();
        other.Take("Links", "li-nks");

        Assert.Equal(scope.Take("Links", "links"), other.Take("Links", "links"));
    }

    [Fact]
    public void A_name_is_told_as_cut_only_where_it_is_one()
    {
        var told = new List<CutName>();
        var scope = new NameScope(reportCut: told.Add);
        var beyond = new string('a', Identifier.MaximumLength + 1);

        scope.Take("Short", beyond);
        scope.Take(new string('A', Identifier.MaximumLength), "whole");
        Assert.Empty(told);

        var given = scope.Take(Identifier.Pascal(beyond), beyond);
        Assert.Equal(new CutName(beyond, Identifier.MaximumLength, given), Assert.Single(told));
    }

    [Fact]
    public void No_two_names_are_equal()
    {
        var scope = new NameScope();
        var names = Enumerable.Range(0, 50).Select(_ => scope.Take("Same", "same")).ToArray();

        Assert.Equal(50, names.Distinct().Count());
    }
}
