using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.TestPages.Described;
using SpecGen.TestPages.Forms;
using SpecGen.TestPages.Layout;
using SpecGen.TestPages.Truth;

namespace SpecGen.TestPages;

/// <summary>All pages of all descriptions in every form, and what they state: what is checked in below <c>Pages</c>.</summary>
public static class WrittenPages
{
    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Texts by path, such as <c>html/get-orchards.html</c>.</summary>
    /// <param name="descriptions">The folder of the descriptions.</param>
    public static IReadOnlyDictionary<string, string> Of(string descriptions)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var truths = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var api in Directory.GetFiles(descriptions, "*.json").Order(StringComparer.Ordinal).Select(DescribedApi.Read))
        {
            foreach (var page in api.Pages)
            {
                truths.Add(page.File, TruthWriter.Of(api, page));
                foreach (var (path, text) in Forms(PageLayout.Of(api, page)))
                    files.Add(path, text);
            }
        }

        files.Add("truth.json", $"{{\"source\":\"written by ourselves\",\"operations\":[\n{string.Join(",\n", truths.Values.Select(truth => truth.ToJsonString(s_json)))}\n]}}\n");
        return files;
    }

    private static IEnumerable<(string Path, string Text)> Forms(PrintedPage page) =>
    [
        ($"adoc/{page.File}.adoc", AsciiDocForm.Write(page)),
        ($"html/{page.File}.html", HtmlForm.Write(page)),
        ($"text/{page.File}.txt", ExtractedText.Write(page)),
        ($"text-cells/{page.File}.txt", new LinePerCell(hasBars: false).Write(page)),
        ($"text-bars/{page.File}.txt", new LinePerCell(hasBars: true).Write(page)),
        ($"text-paragraphs/{page.File}.txt", ParagraphPerCell.Write(page)),
    ];
}
