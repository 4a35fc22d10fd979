using System.Globalization;
using System.Text;
using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Binding;

/// <summary>
/// Cuts real pages at random places: a cut page says so as a warning, or nothing that a client is made of is missing from
/// it. AsciiDoc and HTML show where they end; text can be cut between two rows where a whole page could end, too.
/// </summary>
public class CutPagesTests
{
    private const int Cuts = 400;

    /// <param name="folder">Pages of one reference.</param>
    /// <param name="atMost">
    /// Of a hundred cuts those that lose something without a warning: between a status and its table, both of which whole
    /// pages end with, and between the rows of a text's last table.
    /// </param>
    [Theory]
    [InlineData("ontap-9.6/adoc", 0)]
    [InlineData("ontap-9.6/html", 0)]
    [InlineData("ontap-9.6/text", 1)]
    [InlineData("ontap-9.7/adoc", 1)]
    [InlineData("ontap-9.12.1/html", 0)]
    [InlineData("astra/html", 0)]
    [InlineData("console/adoc", 1)]
    [InlineData("cloud-manager/html", 0)]
    public void A_page_cut_anywhere_is_seen_or_lacks_nothing(string folder, int atMost)
    {
        var random = new Random(folder.Length);
        var pages = Corpus.RequirePages(folder).ToList();
        var silent = new List<string>();
        for (var i = 0; i < Cuts; i++)
        {
            var file = pages[random.Next(pages.Count)];
            var text = File.ReadAllText(file);
            var cut = text[..random.Next(text.Length)];
            if (Bind(text) is { Operation: { } whole } && LosesInSilence(whole, Bind(cut)))
                silent.Add($"{Path.GetFileName(file)} behind '{cut[Math.Max(0, cut.Length - 60)..]}'");
        }

        Assert.True(silent.Count * 100 <= atMost * Cuts, string.Join("\n", silent));
    }

    [Fact]
    public void A_cut_that_loses_a_member_without_a_word_is_found()
    {
        var whole = Bind(SamplePages.AsciiDoc);
        var without = whole.Operation! with { Request = null };

        Assert.True(LosesInSilence(whole.Operation!, new BoundPage(without, [])));
        Assert.True(LosesInSilence(whole.Operation!, new BoundPage(null, [PageDiagnostic.Of(DiagnosticRules.NotAnOperationPage, default)])));
        Assert.False(LosesInSilence(whole.Operation!, new BoundPage(without, [PageDiagnostic.Of(DiagnosticRules.CutPage, default, "here")])));
        Assert.False(LosesInSilence(whole.Operation!, whole));
    }

    private static BoundPage Bind(string text)
    {
        var token = TestContext.Current.CancellationToken;
        return PageBinder.Bind(PageReader.Read(new StringPageSource(text), token), token);
    }

    private static bool LosesInSilence(Operation whole, BoundPage cut) =>
        cut.Diagnostics.All(diagnostic => diagnostic.Rule.Severity == DiagnosticSeverity.Info)
        && (cut.Operation is null || FactsOf(cut.Operation) != FactsOf(whole));

    /// <summary>What a client is made of, without the descriptions and examples.</summary>
    private static string FactsOf(Operation operation)
    {
        var facts = new StringBuilder($"{operation.Method} {operation.PathTemplate} {operation.Title} {operation.IntroducedIn}");
        foreach (var parameter in operation.Parameters)
            Add(facts.Append(CultureInfo.InvariantCulture, $"\n{parameter.Location} {parameter.Name} {parameter.Required} "), parameter.Schema);
        Add(facts.Append("\nrequest "), operation.Request?.Schema);
        foreach (var answer in operation.Responses.Concat(operation.Errors))
            Add(facts.Append(CultureInfo.InvariantCulture, $"\n{answer.Status} {answer.Headers.Count} "), answer.Schema);
        return facts.AppendJoin('\n', operation.ErrorCodes.Select(code => code.Code)).ToString();
    }

    private static void Add(StringBuilder facts, Schema? schema)
    {
        if (schema is null)
            return;
        facts.Append(CultureInfo.InvariantCulture, $"{schema.Type}[{schema.ItemType}] {schema.Required} {{");
        foreach (var property in schema.Properties)
            Add(facts.Append(property.Name).Append(": "), property.Schema);
        Add(facts.Append("} "), schema.AdditionalProperties);
    }
}
