using System.Text;
using SpecGen.Binding;
using SpecGen.Binding.Corrections;
using SpecGen.Pages;

namespace SpecGen.Fuzz.Guided.Targets;

/// <summary>The file of overrides, applied to a page. What is wrong with it is said, never thrown.</summary>
internal sealed class OverridesTarget : IFuzzTarget
{
    private static readonly BoundPage s_page = PageBinder.Bind(
        PageReader.Read(new StringPageSource(Encoding.UTF8.GetString(SeedFiles.In("tests/SpecGen.Core.Tests/Pages/Samples", "*.adoc").First())), default), default);

    public string Name => "overrides";

    public IEnumerable<byte[]> Seeds =>
    [
        .. SeedFiles.In("tests/SpecGen.TestClient/Pages", "*.overrides.json"),
        SeedFiles.Written($$"""
            {"$schema":"","{{s_page.Operation!.Method}} {{s_page.Operation.PathTemplate}}":{"request":{"key":["name"]},"request.name":
            {"type":"array","itemType":"string","required":true,"format":"date","name":"Other","enum":["a"],"reason":"b"},"response.202":{"type":"object"} } }
            """),
    ];

    public void Try(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var file = OverrideFile.Parse(text, default);
        foreach (var diagnostic in file.Diagnostics.Concat(PageOverrides.Apply(s_page, file).Diagnostics).Concat(file.FindUnknownOperations([])))
        {
            if (diagnostic.Range.Start < 0 || diagnostic.Range.Length < 0 || diagnostic.Range.End > text.Length)
                throw new UnsoundException($"range: {diagnostic.Range} of {text.Length} characters: {diagnostic.Message}");
        }
    }
}
