using SpecGen.Planning.ErrorCodes;

namespace SpecGen.Core.Tests.Planning.ErrorCodes;

public class ErrorWordsTests
{
    private readonly ErrorWords _words = new();

    [Fact]
    public void Descriptions_are_looked_into_once() => Assert.Same(_words.Of("Bed full"), _words.Of("Bed full"));

    [Fact]
    public void Each_description_has_words_of_its_own()
    {
        Assert.Equal("BedFull", _words.Of("Bed full"));
        Assert.Equal("BedFrozen", _words.Of("Bed frozen"));
    }

    [Fact]
    public void A_description_without_telling_words_has_none() => Assert.Equal("", _words.Of("{0}"));
}
