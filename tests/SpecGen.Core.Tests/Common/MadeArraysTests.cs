using SpecGen.Common;

namespace SpecGen.Core.Tests.Common;

public class MadeArraysTests
{
    private static readonly EquatableArray<string> s_trees = ["oak", "ash"];
    private static readonly EquatableArray<string> s_made = ["OAK", "ASH"];

    [Fact]
    public void What_was_made_of_an_array_is_given_as_it_is()
    {
        var made = new MadeArrays<string, string>();
        made.Add(s_trees, s_made);

        Assert.True(made.TryGetValue(s_trees, out var known));
        Assert.True(known.IsSame(s_made));
    }

    [Fact]
    public void An_equal_array_is_another()
    {
        var made = new MadeArrays<string, string>();
        made.Add(s_trees, s_made);

        Assert.False(made.TryGetValue(["oak", "ash"], out var known));
        Assert.True(known.IsEmpty);
    }
}
