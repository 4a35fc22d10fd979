using SpecGen.Tool.Search;

namespace SpecGen.Tool.Tests.Search;

public class PathMatchTests
{
    [Theory]
    [InlineData("/kites/{uuid}", "/kites/{uuid}")]
    [InlineData("/kites/{uuid}", "/kites/{kite.uuid}")]
    [InlineData("/kites/{uuid}", "/kites/0123-45")]
    [InlineData("/kites/{uuid}", "/Kites/*")]
    public void The_path_itself_fits_best_whatever_its_keys_are_called(string template, string asked) =>
        Assert.True(PathMatch.Score(template, asked) > 1);

    [Theory]
    [InlineData("/kites/{uuid}/tails", "/kites")]
    [InlineData("/kites/{uuid}/tails", "/kites/{uuid}")]
    public void What_lies_below_fits_less(string template, string asked) => Assert.InRange(PathMatch.Score(template, asked), 0.1, 1);

    [Theory]
    [InlineData("/kites", "/kites/1")]
    [InlineData("/kites/tails", "/kites/strings")]
    [InlineData("/kites", "/")]
    public void Another_path_does_not_fit(string template, string asked) => Assert.Equal(0, PathMatch.Score(template, asked));

    [Fact]
    public void A_word_fits_better_than_a_key() =>
        Assert.True(PathMatch.Score("/kites/tails", "/kites/tails") > PathMatch.Score("/kites/{uuid}", "/kites/tails"));
}
