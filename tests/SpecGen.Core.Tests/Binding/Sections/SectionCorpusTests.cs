using SpecGen.Binding;
using SpecGen.Binding.Sections;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Binding.Sections;

/// <summary>How much of what the sections of real pages say is understood.</summary>
public class SectionCorpusTests
{
    /// <param name="folder">Pages of one reference.</param>
    /// <param name="atLeast">Fewer lines than that mean that sections were not found.</param>
    [Theory]
    [InlineData("own/adoc", 5)]
    [InlineData("own/html", 5)]
    [InlineData("ontap-9.6/adoc", 150)]
    [InlineData("ontap-9.6/html", 150)]
    [InlineData("ontap-9.6/text", 150)]
    [InlineData("ontap-9.7/adoc", 600)]
    [InlineData("ontap-9.12.1/html", 1_000)]
    public void Over_98_lines_of_a_hundred_are_understood(string folder, int atLeast)
    {
        var token = TestContext.Current.CancellationToken;
        var lines = 0;
        var remarks = new List<string>();
        foreach (var file in Corpus.RequirePages(folder))
        {
            var page = PageReader.Read(new StringPageSource(File.ReadAllText(file)), token);
            lines += SectionText.In(PageSections.Of(page, token))
                .Where(section => SectionKinds.Of(section.Heading) != SectionKind.None)
                .Sum(section => section.MemberLines.Count(line => !line.IsParagraph));
            remarks.AddRange(PageBinder.Bind(page, token).Diagnostics.Where(diagnostic => diagnostic.Rule.Id == "SPEC037").Select(diagnostic => diagnostic.Message));
        }

        Assert.InRange(lines, atLeast, int.MaxValue);
        Assert.True(remarks.Count < 0.02 * lines, $"{remarks.Count} of {lines} lines are not understood:\n{string.Join("\n", remarks)}");
    }
}
