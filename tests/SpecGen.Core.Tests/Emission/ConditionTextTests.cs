using SpecGen.Emission;
using SpecGen.Planning;

namespace SpecGen.Core.Tests.Emission;

public class ConditionTextTests
{
    [Theory]
    [InlineData("size name", "size\nname")]
    [InlineData("svm.name svm.uuid", "svm.name\n uuid")]
    [InlineData("a.b.c a.b.d a.e", "a.b.c\n  d\n e")]
    [InlineData("a a.b", "a\na.b")]
    [InlineData("a.b a", "a.b\na")]
    [InlineData("svm.name svms.name", "svm.name\nsvms.name")]
    public void A_name_leaves_out_the_parts_that_it_shares_with_the_one_before(string names, string expected) =>
        Assert.Equal(expected, ConditionText.Of([.. names.Split(' ').Select(name => Condition(name))]));

    [Fact]
    public void Releases_say_which_conditions_they_brought() =>
        Assert.Equal("a\nb\nc\nd\n\t9.10 1 3\n\t9.9 2", ConditionText.Of([Condition("a"), Condition("b", "9.10"), Condition("c", "9.9"), Condition("d", "9.10")]));

    private static OptionPlan Condition(string name, string? release = null) => new(name, "", "", DocumentationPlan.Of(), release);
}
