using SpecGen.Common;

namespace SpecGen.Core.Tests.Common;

public class WhiteSpaceTests
{
    [Theory]
    [InlineData("oak  and   ash", "oak and ash")]
    [InlineData("oak\tand\r\nash", "oak and ash")]
    [InlineData("oak\u00A0ash", "oak ash")]
    [InlineData("  oak ", "oak")]
    [InlineData(" \n ", "")]
    [InlineData("", "")]
    public void A_run_of_white_space_is_one_blank_and_none_is_left_at_the_ends(string text, string expected)
    {
        Assert.Equal(expected, text.FoldWhiteSpace());
        Assert.Equal(expected, text.AsSpan().FoldWhiteSpace());
    }

    [Fact]
    public void A_text_with_nothing_to_fold_is_not_copied()
    {
        var text = new string("oak and ash".ToCharArray());

        Assert.Same(text, text.FoldWhiteSpace());
    }
}
