using System.Text;
using CsCheck;
using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Binding;

/// <summary>Pages are hostile until read: cut, mutated, or made to be slow. None may throw, and time grows with length only.</summary>
public class RobustnessTests
{
    private static readonly string[] s_inserts =
        ["", "|", " | ", "{", "}", "\"", "\n", "| ", "array[", "Error", "Definitions\nSee Definitions\n", "Status: ", "\r\n", "\0", "\ud800", "GET /"];

    private static readonly string s_seed = File.ReadAllText(Repository.SeedPage);

    [Fact]
    public void No_prefix_of_a_page_throws()
    {
        foreach (var page in new[] { TextPage.Complete, s_seed })
        {
            for (var length = 0; length <= page.Length; length++)
                TextPage.Bind(page[..length]);
        }
    }

    [Fact]
    public void No_suffix_of_a_page_throws()
    {
        for (var start = 0; start <= TextPage.Complete.Length; start++)
            TextPage.Bind(TextPage.Complete[start..]);
    }

    [Fact]
    public void No_mutation_of_a_page_throws() =>
        Gen.Select(Gen.OneOf(Gen.Const(TextPage.Complete), Gen.Const(s_seed)), Mutation.List[1, 12])
            .Holds((page, mutations) => TextPage.Bind(mutations.Aggregate(page, (text, mutate) => mutate(text))), count: 3_000);

    [Theory]
    [InlineData("own/text", 60)]
    [InlineData("own/text-cells", 30)]
    [InlineData("own/text-paragraphs", 30)]
    [InlineData("own/adoc", 60)]
    [InlineData("own/html", 30)]
    [InlineData("ontap-9.6/text", 30)]
    [InlineData("ontap-9.6/adoc", 15)]
    [InlineData("ontap-9.6/html", 3)]
    [InlineData("astra/html", 3)]
    public void No_page_of_the_corpus_throws_wherever_it_is_cut(string folder, int cuts)
    {
        var token = TestContext.Current.CancellationToken;
        foreach (var file in Corpus.RequirePages(folder))
        {
            var page = File.ReadAllText(file);
            for (var cut = 1; cut <= cuts; cut++)
                PageBinder.Bind(PageReader.Read(new StringPageSource(page[..(page.Length * cut / (cuts + 1))]), token), token);
        }
    }

    [Theory]
    [InlineData("Example response\n{\n")]
    [InlineData("Example response\n{ \"a\": [\n")]
    [InlineData("| a | b | c | \n")]
    [InlineData("||||||||||||||||")]
    [InlineData("| | | | | | | | ")]
    [InlineData("Status: 200, OkError\n")]
    [InlineData("Status: DefaultDefinitions\n")]
    [InlineData("Error")]
    [InlineData("- \n")]
    [InlineData("Response\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n| a | ||\n| a | array[a] | |\n")]
    [InlineData("Definitions\nSee Definitions\n")]
    [InlineData("PDFs\n")]
    public void Time_stays_linear_in_one_thing_a_megabyte_long(string part) =>
        Growth.IsLinear(length => TextPage.Bind("T\nGET /a\n" + Repeat(part, length)), 1_000_000);

    [Fact]
    public void Thousands_of_definitions_of_one_name_take_no_time()
    {
        var page = new StringBuilder("T\nGET /a\nResponse\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n| a | array[a] | |\nExample response\n");
        page.Append(string.Concat(Enumerable.Repeat("{ \"a\": ", 60))).Append('1').Append('}', 60);
        page.Append("Definitions\nSee Definitions\n");
        for (var i = 0; i < 10_000; i++)
            page.Append("a\n| Name | Type | Description | \n|---|---|---|\n| a | array[a] | |\n| b | ||\n| c").Append(i).Append(" | string | \n");

        BindSoon(page.ToString());
    }

    [Fact]
    public void A_wide_example_over_alike_definitions_takes_no_time()
    {
        var page = new StringBuilder("T\nGET /a\nResponse\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n");
        for (var i = 0; i < 2_000; i++)
            page.Append("| p").Append(i).Append(" | ||\n");
        page.Append("Example response\n{\n");
        for (var i = 0; i < 2_000; i++)
            page.Append(" \"p").Append(i).Append("\": { \"x\": 1 },\n");
        page.Append(" \"q\": 1\n}Definitions\nSee Definitions\n");
        for (var i = 0; i < 2_000; i++)
            page.Append('d').Append(i).Append("_x\n| Name | Type | Description | \n|---|---|---|\n| x | integer | |\n| y | ||\n");

        BindSoon(page.ToString());
    }

    private static Gen<Func<string, string>> Mutation => Gen.Select(
        Gen.Double[0, 1],
        Gen.Int[0, 400],
        Gen.Int[0, s_inserts.Length - 1],
        (where, length, choice) => (Func<string, string>)(text =>
        {
            var insert = s_inserts[choice];
            var start = (int)(where * text.Length);
            var removed = insert.Length == 0 ? Math.Min(length, text.Length - start) : 0;
            return string.Concat(text.AsSpan(0, start), insert, text.AsSpan(start + removed));
        }));

    private static string Repeat(string part, int length) => string.Concat(Enumerable.Repeat(part, length / part.Length));

    /// <summary>Quadratic work on these pages takes minutes.</summary>
    private static void BindSoon(string page) =>
        Assert.InRange(ProcessorTime.Of(() => TextPage.Bind(page)).TotalSeconds, 0, 10);
}
