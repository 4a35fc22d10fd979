using System.Text.RegularExpressions;
using SpecGen.Binding;
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

    [Fact]
    public void A_member_that_is_dropped_without_a_word_is_found()
    {
        var page = SamplePages.AsciiDoc.Replace("|gardener\n|link", "|no name\n|no type\n", StringComparison.Ordinal);

        Assert.NotEqual(SamplePages.AsciiDoc, page);
        Assert.NotEmpty(Lost(page, saysNothing: true));
    }

    private static IEnumerable<string> Lost(string text, bool saysNothing = false)
    {
        var token = TestContext.Current.CancellationToken;
        var page = PageBinder.Bind(PageReader.Read(new StringPageSource(text), token), token);
        var operation = page.Operation!;
        var isSaid = !saysNothing && page.Diagnostics.Any(diagnostic => diagnostic.Rule.Id is "SPEC010" or "SPEC017" or "SPEC025");

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
}
