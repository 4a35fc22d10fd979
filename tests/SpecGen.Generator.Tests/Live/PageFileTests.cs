using SpecGen.Fuzz.Runs;

namespace SpecGen.Generator.Tests.Live;

public sealed class PageFileTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    [Fact]
    public void A_page_is_read_back_as_it_was_tried() => Holds("= T\n\n\u00e9\u4e2d", isReadByAll: true);

    [Fact]
    public void Halves_of_surrogate_pairs_are_no_other_characters_afterwards() => Holds("\ufeffhalf: \ud800, and the other: \udc00", isReadByAll: false);

    private void Holds(string text, bool isReadByAll)
    {
        Assert.Equal(isReadByAll, PageFile.Write(_file, text));
        Assert.Equal(text, PageFile.Read(_file));
    }

    public void Dispose() => File.Delete(_file);
}
