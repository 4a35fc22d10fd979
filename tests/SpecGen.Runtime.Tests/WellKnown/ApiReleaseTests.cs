namespace SpecGen.Runtime.Tests.WellKnown;

public class ApiReleaseTests
{
    [Theory]
    [InlineData("9.8", "9.10.1")]
    [InlineData("9.12.1", "9.12.1P3")]
    [InlineData("9.12.1P9", "9.12.1P10")]
    [InlineData("9.12.1P10", "9.13.1")]
    [InlineData("9.13.1RC1", "9.13.1P1")]
    [InlineData("9.16.1", "10.1")]
    public void Releases_are_ordered_by_their_numbers(string earlier, string later)
    {
        var (first, second) = (ApiRelease.Parse(earlier), ApiRelease.Parse(later));

        Assert.True(first < second && second > first && first <= second && second >= first && first != second);
        Assert.True(second.IsAtLeast(earlier));
        Assert.False(first.IsAtLeast(later));
    }

    [Theory]
    [InlineData("9.8", "9.8.0")]
    [InlineData("9.13.1", "9.13.1RC1")]
    [InlineData(" 9.13.1 ", "9.13.1")]
    public void What_has_the_same_numbers_is_the_same_release(string one, string other)
    {
        Assert.Equal(ApiRelease.Parse(one), ApiRelease.Parse(other));
        Assert.Equal(ApiRelease.Parse(one).GetHashCode(), ApiRelease.Parse(other).GetHashCode());
        Assert.True(ApiRelease.Parse(one).IsAtLeast(other));
    }

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("9.")]
    [InlineData("9.8.1.2")]
    [InlineData("v9.8")]
    [InlineData("-9.8")]
    [InlineData("99999999999.1")]
    public void What_is_no_release_is_refused(string text)
    {
        Assert.False(ApiRelease.TryParse(text, out _));
        Assert.Contains($"'{text}' is no release", Assert.Throws<FormatException>(() => ApiRelease.Parse(text)).Message, StringComparison.Ordinal);
    }
}
