using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>What a page can make the compiler do is limited, and what is left out for that is said.</summary>
public class LargePageTests
{
    private const int Megabyte = 1_000_000;

    [Fact]
    public void Definitions_that_double_at_every_level_share_their_types()
    {
        var (result, size) = Compile(LargePages.Chain(15, 2, nameLength: 10));

        Assert.InRange(size, 1, Megabyte);
        Assert.Contains("'root.", Message(result, "SPEC047"), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id is "SPEC046" or "SPEC013");
    }

    [Theory]
    [InlineData(8, 3)]
    [InlineData(30, 2)]
    [InlineData(4, 40)]
    public void Definitions_that_multiply_at_every_level_stay_small(int definitions, int links)
    {
        var (result, size) = Compile(LargePages.Chain(definitions, links));

        Assert.InRange(size, 1, Megabyte);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_definition_used_some_times_has_a_type_for_each_place()
    {
        var (result, _) = Compile(LargePages.Chain(3, 2, description: "What this member is for, in about as many words as a page of a real API has for it."));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        Assert.Equal(1 + 2 + 4, result.GeneratedSources.Sum(source => Count(source.SourceText.ToString(), " partial class ThingRoot")));
    }

    [Fact]
    public void A_table_of_5000_members_compiles_whole()
    {
        var (result, _) = Compile(LargePages.Flat(5_000, "The number of this."));

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC046");
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains(" M4999 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Members_beyond_the_budget_are_unknown_members_and_said()
    {
        var (result, size) = Generate(LargePages.Flat(45_000));

        Assert.InRange(size, 2 * Megabyte, 3 * Megabyte);
        Assert.Matches("'m[0-9]{4,5}' is the first of 1 place", Message(result, "SPEC046"));
    }

    [Fact]
    public void Objects_beyond_the_budget_are_raw_json_and_said()
    {
        var (result, size) = Generate(LargePages.Distinct(4_000));

        Assert.InRange(size, Megabyte, 3 * Megabyte);
        Assert.Matches("'m[0-9]{3,4}' is the first of [0-9]+ place", Message(result, "SPEC046"));
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("JsonElement? M3999 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Parameters_beyond_the_budget_have_no_option_and_are_said()
    {
        var (result, size) = Generate(LargePages.Parameters(20_000));

        Assert.InRange(size, Megabyte, 3 * Megabyte);
        Assert.Matches("'p[0-9]{4}' is the first of [0-9]{5} place", Message(result, "SPEC046"));
        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains(" P1000 ", StringComparison.Ordinal));
    }

    [Fact]
    public void Parameters_that_a_call_needs_are_kept_whatever_the_budget_is()
    {
        var (result, _) = Generate(LargePages.Parameters(20_000, lastIsRequired: true));

        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("p19999", StringComparison.Ordinal));
        Assert.DoesNotContain(result.GeneratedSources, source => source.SourceText.ToString().Contains("p19998", StringComparison.Ordinal));
    }

    [Fact]
    public void Objects_nested_too_deep_are_raw_json_and_said()
    {
        var (result, _) = Generate(LargePages.Chain(50, 1, nameLength: 110));

        Assert.Contains("place(s) beyond", Message(result, "SPEC046"), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_documented_values_are_text_and_said()
    {
        var (result, size) = Compile(LargePages.Values(members: 2, values: 1_001));

        Assert.InRange(size, 1, 100_000);
        Assert.Contains("'m0' is the first of 2 place(s)", Message(result, "SPEC046"), StringComparison.Ordinal);
    }

    [Fact]
    public void Documented_values_of_all_members_together_are_limited()
    {
        var (result, size) = Generate(LargePages.Values(members: 200, values: 1_000));

        Assert.InRange(size, 1, 3 * Megabyte);
        Assert.Contains("m", Message(result, "SPEC046"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, 1)]
    [InlineData(2, 60)]
    public void A_path_that_no_assembly_has_room_for_is_refused(int length, int segments)
    {
        var path = string.Concat(Enumerable.Repeat("/" + new string('p', length), segments + 1));
        var page = PageText.Seed().GetText().ToString().Replace("/security/ipsec/security-associations", path, StringComparison.Ordinal);
        var host = new GeneratorHost(new PageText("/pages/path.txt", page));

        Assert.Contains("characters", Message(host.Run(), "SPEC020"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("own/text")]
    [InlineData("ontap-9.6/text")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("ontap-9.12.1/html")]
    [InlineData("console/adoc")]
    [InlineData("astra/html")]
    [InlineData("cloud-manager/html")]
    public void Real_pages_are_within_the_budget(string folder)
    {
        var host = new GeneratorHost(CorpusFolder.RequirePages(folder));

        Assert.DoesNotContain(host.Run().Diagnostics, diagnostic => diagnostic.Id is "SPEC013" or "SPEC046" or "SPEC047");
    }

    private static (GeneratorRunResult Result, long Size) Compile(PageText page) => Generate(page, host => Assert.Empty(host.Problems()));

    /// <summary>Compiling what is at the limit of the budget takes longer than a test should.</summary>
    private static (GeneratorRunResult Result, long Size) Generate(PageText page, Action<GeneratorHost>? check = null)
    {
        var host = new GeneratorHost(page);
        var result = host.Run();
        Assert.Null(result.Exception);
        check?.Invoke(host);
        return (result, result.GeneratedSources.Sum(source => (long)source.SourceText.Length));
    }

    private static string Message(GeneratorRunResult result, string id) =>
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == id).GetMessage(null);

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
