using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Gallery;

/// <summary>
/// One small page for each construct, and what the generator makes of it: looked at by people, compiled with warnings as
/// errors. The pages are those of <c>tests/SpecGen.TestPages/Descriptions/gallery.json</c> and other descriptions.
/// </summary>
public class GalleryTests
{
    [Theory]
    [InlineData("list", "get-kites.adoc")]
    [InlineData("one-record", "get-kites-.adoc")]
    [InlineData("create-with-job", "post-kites.adoc")]
    [InlineData("create-at-once", "post-kites--knots.adoc")]
    [InlineData("update", "patch-kites-.adoc")]
    [InlineData("by-query", "delete-kites.adoc")]
    [InlineData("by-records", "post-kites--lines.adoc")]
    [InlineData("upload", "post-kites--pictures-.adoc")]
    [InlineData("download", "get-kites--pictures-.adoc")]
    [InlineData("enumeration", "get-kites--weather.adoc")]
    [InlineData("maps-and-raw-json", "get-kites--colors.adoc")]
    [InlineData("shared-record", "get-kites.adoc", "get-kites-.adoc", "post-kites.adoc", "patch-kites-.adoc", "delete-kites.adoc")]
    [InlineData("headers-and-several-errors", "get-orchards-.adoc")]
    [InlineData("another-apis-conventions", "get-fleet-v1-ferries.adoc")]
    [InlineData("deprecated", "put-fleet-v1-ferries-.adoc")]
    [InlineData("answers-in-words", "get-fleet-v1-ferries--tickets.adoc", "get-fleet-v1-ferries--labels.adoc")]
    public void Page(string construct, params string[] pages) => Verify(new GeneratorHost([.. pages.SelectMany(OwnPage)]), construct);

    [Fact]
    public void Overrides() => Verify(new GeneratorHost(
    [
        .. OwnPage("get-kites-.adoc"),
        new PageText("/overrides/specgen.overrides.json", """{ "GET /kites/{uuid}": { "response.200.span": { "type": "string", "name": "Width" }, "response.200.height": { "type": "integer" } } }"""),
    ]));

    [Fact]
    public void Registration()
    {
        var host = new GeneratorHost([.. OwnPage("get-kites--pictures-.adoc")]);
        host.Use(("SpecGenDependencyInjection", "true"));

        Snapshot.Verify(host.Run());
    }

    /// <summary>What cannot be read with certainty is said where it stands.</summary>
    [Fact]
    public void Bad_page()
    {
        var page = OwnPage("get-kites-.adoc").Single().GetText().ToString()
            .Replace("|integer\na|In centimetres, as", "|whole number\na|In centimetres, as", StringComparison.Ordinal)
            .Replace("link:#tail[tail]", "link:#tails[tails]", StringComparison.Ordinal)
            .Replace("|uuid\n|string\n|path", "|uuid\n|string\n|somewhere", StringComparison.Ordinal);

        Verify(new GeneratorHost(new PageText("/pages/bad.adoc", page)));
    }

    private static void Verify(GeneratorHost host, string construct = "", [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var result = host.Run();

        Assert.Empty(host.Problems());
        Snapshot.Verify(result, construct, method: method);
    }

    private static PageText[] OwnPage(string file) => CorpusFolder.RequirePages("own/adoc", file);
}
