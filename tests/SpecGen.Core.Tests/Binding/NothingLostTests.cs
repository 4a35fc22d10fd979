using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using SpecGen.Binding;
using SpecGen.Binding.Definitions;
using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Binding;

/// <summary>
/// Counts what real pages print, by a search of their own that knows no more of AsciiDoc than how a line begins, and holds
/// it against what the model has: what is missing there must have been said.
/// </summary>
public partial class NothingLostTests
{
    [Theory]
    [InlineData("own/adoc")]
    [InlineData("console/adoc")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.7/adoc")]
    public void Whatever_a_page_prints_is_in_the_model_or_said(string folder)
    {
        var lost = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Corpus.Require(folder), "*.adoc", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            lost.AddRange(Lost(File.ReadAllText(file)).Select(what => $"{Path.GetFileName(file)}: {what}"));

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("own/html")]
    [InlineData("ontap-9.6/html")]
    [InlineData("ontap-9.12.1/html")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    public void Every_row_that_a_page_shows_in_HTML_is_in_the_model_or_said(string folder)
    {
        var lost = new List<string>();
        foreach (var file in Directory.EnumerateFiles(Corpus.Require(folder), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var text = File.ReadAllText(file);
            var read = ReadPage.Of(text);
            if (!read.IsSaid && Count("rows", ShownRows(text), read.Rows) is { } rows)
                lost.Add($"{Path.GetFileName(file)}: {rows}");
        }

        Assert.Empty(lost);
    }

    [Theory]
    [InlineData("|name\n|string\na|\n\n|===\n\n\n[#plants]", "|===\n\n\n[#plants]", "rows of definitions")]
    [InlineData("|4712\n", "|47 12\n", "code 4712")]
    public void What_a_definition_or_a_table_of_codes_loses_is_found(string printed, string read, string lost)
    {
        Assert.Contains(printed, SamplePages.AsciiDoc, StringComparison.Ordinal);

        var found = Lost(SamplePages.AsciiDoc, read: SamplePages.AsciiDoc.Replace(printed, read, StringComparison.Ordinal));

        Assert.Contains(found, what => what.Contains(lost, StringComparison.Ordinal));
    }

    [Fact]
    public void A_member_that_is_dropped_without_a_word_is_found()
    {
        var page = SamplePages.AsciiDoc.Replace("|gardener\n|link", "|no name\n|no type\n", StringComparison.Ordinal);

        Assert.NotEqual(SamplePages.AsciiDoc, page);
        Assert.NotEmpty(Lost(page, saysNothing: true));
    }

    /// <param name="read">What the reader gets to see, which is the page itself unless the test takes something from it.</param>
    private static IEnumerable<string> Lost(string text, bool saysNothing = false, string? read = null)
    {
        var page = ReadPage.Of(read ?? text);
        var operation = page.Operation;
        var isSaid = !saysNothing && page.IsSaid;

        var sections = Headings().Split(text).Skip(1).ToList();
        if (Count("statuses", sections.Count(section => StatusLines().IsMatch(section)), operation.Responses.Count + operation.Errors.Count) is { } statuses)
            yield return statuses;
        if (Count("definitions", Definitions().Count(text), operation.Definitions.Count) is { } definitions)
            yield return definitions;

        foreach (var (name, printed) in Sections(text).Where(_ => !isSaid))
        {
            var found = name switch
            {
                "Parameters" => operation.Parameters.Count,
                "Request Body" => MembersOf(operation.Request?.Schema),
                _ => -1,
            };
            if (found >= 0 && Count("rows of " + name, MemberRows(printed), found) is { } rows)
                yield return rows;
        }

        var answers = Sections(text).Where(section => section.Name is "Response" or "Error" && StatusLines().IsMatch(section.Text));
        var members = operation.Responses.Concat(operation.Errors).Sum(answer => MembersOf(answer.Schema));
        if (!isSaid && Count("rows of answers", answers.Sum(section => MemberRows(section.Text)), members) is { } ofAnswers)
            yield return ofAnswers;

        var definitionRows = Sections(text).Where(section => section.Name == "Definitions").Sum(section => MemberRows(section.Text));
        if (!isSaid && Count("rows of definitions", definitionRows, page.DefinitionRows) is { } ofDefinitions)
            yield return ofDefinitions;

        var codes = operation.ErrorCodes.Select(code => code.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var code in Sections(text).Where(section => section.Name == "Error").SelectMany(section => Codes().Matches(section.Text)))
        {
            if (!codes.Contains(code.Groups[1].Value))
                yield return $"code {code.Groups[1].Value}";
        }
    }

    /// <summary>Rows of all tables whose header begins with Name and Type.</summary>
    private static int ShownRows(string html) => new HtmlParser().ParseDocument(html)
        .QuerySelectorAll("table")
        .Where(table => table.QuerySelectorAll("th").Take(2).Select(cell => cell.TextContent.Trim()).SequenceEqual(["Name", "Type"]))
        .Sum(table => table.QuerySelectorAll("tr").Count(row => row.Closest("table") == table && row.Children.Any(cell => cell.LocalName == "td")));

    /// <summary>What the model has of a page.</summary>
    private sealed record ReadPage(Operation Operation, int DefinitionRows, bool IsSaid)
    {
        public int Rows => Operation.Parameters.Count + MembersOf(Operation.Request?.Schema)
            + Operation.Responses.Concat(Operation.Errors).Sum(answer => MembersOf(answer.Schema)) + DefinitionRows;

        public static ReadPage Of(string text)
        {
            var token = TestContext.Current.CancellationToken;
            var page = PageReader.Read(new StringPageSource(text), token);
            var bound = PageBinder.Bind(page, token);
            var definitions = DefinitionCatalog.Read(PageSections.Of(page, token).Definitions, new DiagnosticBag(), token);
            return new(
                bound.Operation!,
                definitions.All.Sum(definition => definition.Rows.Count),
                bound.Diagnostics.Any(diagnostic => diagnostic.Rule.Id is "SPEC010" or "SPEC017" or "SPEC025"));
        }
    }

    private static string? Count(string what, int printed, int found) => printed == found ? null : $"{printed} {what} printed, {found} found";

    private static int MembersOf(Schema? body) => body is null || body.Definition is not null ? 0 : body.Properties.Count;

    private static IEnumerable<(string Name, string Text)> Sections(string text)
    {
        var headings = Headings().Matches(text);
        for (var i = 0; i < headings.Count; i++)
        {
            var end = i + 1 < headings.Count ? headings[i + 1].Index : text.Length;
            yield return (headings[i].Groups[1].Value, text[headings[i].Index..end]);
        }
    }

    /// <summary>Rows below a header of Name and Type: each ends in a cell <c>a|</c>, the only one of its kind.</summary>
    private static int MemberRows(string section) =>
        Tables().Matches(section).Sum(table => Descriptions().Count(table.Value));

    [GeneratedRegex(@"^== (.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Headings();

    [GeneratedRegex(@"^Status: ", RegexOptions.Multiline)]
    private static partial Regex StatusLines();

    [GeneratedRegex(@"^\[\.api-collapsible-fifth-title\]", RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex(@"^\|===\s*\n\s*\|Name\s*\n\|Type\s*\n.*?^\|===", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Tables();

    [GeneratedRegex(@"^a\|", RegexOptions.Multiline)]
    private static partial Regex Descriptions();

    /// <summary>A cell that is nothing but a number.</summary>
    [GeneratedRegex(@"^\|[ ]?(\d{3,})[ +]*$", RegexOptions.Multiline)]
    private static partial Regex Codes();
}
