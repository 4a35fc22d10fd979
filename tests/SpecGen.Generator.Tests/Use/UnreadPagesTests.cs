using System.Globalization;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Use;

/// <summary>With <c>SpecGenEmit=used</c> pages of what is not mentioned are known by their beginnings, and nothing that is generated shows it.</summary>
public class UnreadPagesTests
{
    private const string Release = "<p>Introduced In: 9.8</p>";

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("astra/html")]
    [InlineData("console/adoc/cvo")]
    [InlineData("cloud-manager/html")]
    public void The_clients_are_those_of_all_pages(string folder)
    {
        var pages = CorpusFolder.RequirePages(folder);
        var all = Clients(new GeneratorHost(pages));

        Assert.NotEmpty(all);
        Assert.Equal(all, Clients(ByUse(pages)));
    }

    [Fact]
    public void What_an_unread_page_states_wrongly_is_said_where_it_is_mentioned()
    {
        PageText[] pages = [Page("beds", Release), Page("hoses", Release, answer: "")];

        Assert.DoesNotContain(ByUse(pages).Run().Diagnostics, said => said.Id == "SPEC021");
        Assert.Contains(ByUse(pages, "class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Hoses; }").Run().Diagnostics, said => said.Id == "SPEC021");
    }

    [Fact]
    public void How_many_pages_are_not_read_is_said()
    {
        var said = Assert.Single(
            ByUse([Page("beds", Release), Page("hoses", Release), Page("walls", Release)], "class P { object M(Contoso.Ontap.OntapClient ontap) => ontap.Garden.Beds; }").Run().Diagnostics,
            diagnostic => diagnostic.Id == "SPEC050");

        Assert.Contains("and 2 pages of the others were not read", said.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>Its parameter tells it, which no beginning has.</summary>
    [Fact]
    public void A_client_has_views_of_SVMs_where_only_the_whole_of_a_page_shows_that_it_is_ONTAPs()
    {
        var client = Assert.Single(ByUse([Page("beds", ""), Page("hoses", "", parameter: "return_timeout")]).Run().GeneratedSources);

        Assert.Contains("ForSvm(", client.SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_beginning_does_not_tell_its_operation_has_its_accessor()
    {
        var late = "<p>" + string.Concat(Enumerable.Repeat("A long story of a garden. ", 300)) + "</p>";
        var client = Assert.Single(ByUse([Page("beds", Release), Page("hoses", Release, before: late)]).Run().GeneratedSources);

        Assert.Contains(" Hoses ", client.SourceText.ToString(), StringComparison.Ordinal);
    }

    /// <summary>Only comparing what two pages state tells that one is another API's.</summary>
    [Fact]
    public void An_operation_that_goes_to_another_API_has_its_accessor_there()
    {
        PageText[] pages =
        [
            .. Enumerable.Range(0, 5).Select(number => Page("beds-" + number, Release, folder: "first")),
            .. Enumerable.Range(0, 5).Select(number => Page("pots-" + number, Release, folder: "second")),
            Page("hoses", Release, folder: "first"),
            Page("hoses", Release, folder: "second", parameter: "length"),
        ];
        var all = Clients(new GeneratorHost(pages));

        Assert.Equal(2, all.Length);
        Assert.Equal(all, Clients(ByUse(pages)));
    }

    private static GeneratorHost ByUse(PageText[] pages, string code = "class P { }")
    {
        var host = new GeneratorHost(pages);
        host.Use(("SpecGenEmit", "used"));
        host.AddCode(code);
        return host;
    }

    /// <summary>Without the remark that only what is mentioned is there.</summary>
    private static string[] Clients(GeneratorHost host) =>
    [
        .. host.Run().GeneratedSources
            .Where(source => source.HintName.Contains("Client_", StringComparison.Ordinal))
            .Select(source => string.Join('\n', source.SourceText.ToString().Split('\n').Where(line => !line.Contains("SpecGenEmit", StringComparison.Ordinal)))),
    ];

    private static PageText Page(
        string name, string introduction, string folder = "garden", string parameter = "uuid", string before = "", string answer = "<h2>Response</h2><pre>Status: 200, Ok</pre>") => new($"/pages/{folder}/{name}.html", $$"""
        <h1>Retrieve one</h1>
        {{before}}
        <p><span class="api-doc-operation">GET</span> <span class="api-doc-code-block">/garden/{{name}}</span></p>
        {{introduction}}
        <h2>Parameters</h2>
        <table><tr><th>Name</th><th>Type</th><th>In</th><th>Required</th><th>Description</th></tr><tr><td>{{parameter}}</td><td>string</td><td>query</td><td>False</td><td></td></tr></table>
        {{answer}}
        <table><tr><th>Name</th><th>Type</th><th>Description</th></tr><tr><td>name</td><td>string</td><td></td></tr></table>
        """);
}
