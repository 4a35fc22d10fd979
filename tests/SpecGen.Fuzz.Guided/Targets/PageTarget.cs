using System.Text;
using SpecGen.Fuzz.Reading;
using SpecGen.Pages;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>A page of one form, read and bound. There is no page that readers may refuse by an exception.</summary>
internal sealed class PageTarget(PageForm form, string extension) : IFuzzTarget
{
    public string Name => "page-" + extension;

    public IEnumerable<byte[]> Seeds =>
        SeedFiles.In("tests/SpecGen.Core.Tests/Pages/Samples", "*." + extension).Concat(SeedFiles.In("tests/SpecGen.TestPages/Pages", "*." + extension));

    public void Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        // What became another form is the business of that form's run.
        if (PageFormDetector.Detect(new StringPageSource(text)) == form && ReadCheck.FaultOf(text) is { } fault)
            throw new UnsoundException(fault);
    }
}
