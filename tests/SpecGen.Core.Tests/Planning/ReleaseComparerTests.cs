using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning;

public class ReleaseComparerTests
{
    [Theory]
    [InlineData("9.8", "9.10")]
    [InlineData("9.9.1", "9.10")]
    [InlineData("9.9", "9.9.1")]
    [InlineData("9.12.1", "10.0")]
    [InlineData(null, "9.6")]
    [InlineData("none", "9.6")]
    public void A_release_comes_after_those_of_smaller_numbers(string? earlier, string later)
    {
        Assert.True(ReleaseComparer.Instance.Compare(earlier, later) < 0);
        Assert.True(ReleaseComparer.Instance.Compare(later, earlier) > 0);
    }

    [Fact]
    public void A_release_is_none_of_its_neighbours() => Assert.Equal(0, ReleaseComparer.Instance.Compare("9.10", "9.10"));
}
