using SpecGen.Facts;

namespace SpecGen.Core.Tests.Facts;

public class ReleaseTests
{
    [Theory]
    [InlineData("9.7")]
    [InlineData("9.10")]
    [InlineData("9.6.1")]
    [InlineData(" 9.14.1 ")]
    public void What_came_after_the_first_release_is_not_everywhere(string introducedIn) =>
        Assert.Equal(introducedIn.Trim(), Release.AfterFirst(introducedIn));

    [Theory]
    [InlineData("9.6")]
    [InlineData("9.6.0")]
    [InlineData("9.5")]
    [InlineData("4.1")]
    [InlineData("soon")]
    [InlineData(null)]
    public void What_came_with_the_first_or_with_no_release_needs_no_saying(string? introducedIn) => Assert.Null(Release.AfterFirst(introducedIn));
}
