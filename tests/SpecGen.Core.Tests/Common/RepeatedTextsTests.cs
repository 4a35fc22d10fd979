using SpecGen.Common;

namespace SpecGen.Core.Tests.Common;

public class RepeatedTextsTests
{
    [Theory]
    [InlineData("uuid")]
    [InlineData("The unique identifier of the kite, which stays when the kite is renamed.")]
    public void A_text_that_comes_again_is_the_same_one(string text) =>
        Assert.Same(RepeatedTexts.Of($"{text}!".AsSpan()), RepeatedTexts.Of($"{text}!".AsSpan()));

    // Only some of their characters tell the slot, so that these two want one, in turns.
    [Fact]
    public void Texts_that_meet_in_one_slot_stay_what_they_are()
    {
        string[] texts = [TextWith('a'), TextWith('b')];
        Assert.Single(texts.Select(text => RepeatedTexts.SlotOf(text, 13)).Distinct());

        string[] told = [.. texts.Concat(texts).Select(text => RepeatedTexts.Of(text))];

        Assert.Equal(texts.Concat(texts), told);
    }

    [Fact]
    public void Nothing_and_what_is_too_long_to_be_kept_are_given_as_they_are()
    {
        var text = new string('k', 5000);

        Assert.Equal("", RepeatedTexts.Of(""));
        Assert.Equal(text, RepeatedTexts.Of(text));
        Assert.NotSame(RepeatedTexts.Of(text), RepeatedTexts.Of(text));
    }

    private static string TextWith(char middle) => new string('x', 14) + middle + new string('x', 25);
}
