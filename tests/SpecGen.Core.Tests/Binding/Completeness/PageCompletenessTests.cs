using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Diagnostics;

namespace SpecGen.Core.Tests.Binding;

/// <summary>What makes a page worthless is a warning; a whole page is never accused.</summary>
public class PageCompletenessTests
{
    [Fact]
    public void Whole_pages_of_every_form_are_not_accused()
    {
        foreach (var page in SamplePages.All)
            Assert.Empty(WarningsOf(page));
    }

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("own/html")]
    [InlineData("own/text")]
    [InlineData("own/text-cells")]
    [InlineData("own/text-bars")]
    [InlineData("own/text-paragraphs")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.6/html")]
    [InlineData("ontap-9.6/text")]
    [InlineData("ontap-9.7/adoc")]
    [InlineData("ontap-9.12.1/html")]
    [InlineData("astra/html")]
    [InlineData("console/adoc")]
    [InlineData("cloud-manager/html")]
    public void Whole_pages_of_the_corpus_are_not_accused(string folder)
    {
        var accused = Corpus.RequirePages(folder).Where(file => WarningsOf(File.ReadAllText(file)).Count > 0);
        Assert.Empty(accused);
    }

    [Fact]
    public void A_page_cut_anywhere_within_its_tables_or_examples_is_seen()
    {
        foreach (var page in (string[])[SamplePages.AsciiDoc, SamplePages.Html])
        {
            var start = page.IndexOf("Parameters", StringComparison.Ordinal);
            var end = page.LastIndexOf("metres", StringComparison.Ordinal);
            for (var length = start; length < end; length++)
                Assert.True(WarningsOf(page[..length]).Count > 0, "Not seen: …" + page[Math.Max(0, length - 60)..length]);
        }
    }

    [Theory]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| size | integer | In met", "within a table")]
    [InlineData("Response\nStatus: 200, Ok\nName | Type | Description |\n---|---|---|\nsize |\ninteger |\nIn the met", "within a table")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| size | integer | |\nExample response\n{\n  \"size\": ", "within an example")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| sides | array[side] | |\nError\nStatus: Default\n", "before definitions that it refers to: 'side'")]
    [InlineData("Parameters\n| Name | Type | In | Required | Description |\n|---|---|---|---|---|\n| a | string | query | True | Text. | \n", "before its section 'Response'")]
    [InlineData("Introduced In: 9.8\nResponse\nStatus: 200, Ok\n", "before the table of its response")]
    [InlineData("Introduced In: 9.8\nResponse\nStatus: 200, Ok\nError\nStatus: Default, Error\n", "before its definitions; a page of ONTAP has those of its error")]
    [InlineData("Introduced In: 9.8\nResponse\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| size | integer | In metres. | \n", "before its section 'Error'")]
    [InlineData("Response\nStatus: ", "within the status ''")]
    [InlineData("Response\nStatus: 20", "within the status '20'")]
    [InlineData("Response\nStatus: 200, Ok\nError\n", "within its section 'Error'")]
    [InlineData("Response\nStatus: 200, OkError\nSta", "within its section 'Error'")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | ||\n", "within a table")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | \nExa", "before the definition of 'lid'")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | \nExample response\n{\n  \"lid\": {\n    \"size\": 1\n  }\n}Definitions\nSee Definitions\nbox\n| Name | Type | Description |\n|---|---|---|\n| bow | string | \n", "before the definition of 'lid', which the example shows")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | \nExample response\n{\n  \"lid\": {\n    \"bow\": \"x\",\n    \"size\": 1\n  }\n}Definitions\nSee Definitions\nlid\n| Name | Type | Description |\n|---|---|---|\n| bow | string | \n", "within the definition 'lid', before 'size', which the example shows")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | \nDefinitions\nSee Definitions\nlid\n| Name | Type | Description |\n|---|---|---|\n| bow | string | \ncra", "within the name or the description of a definition: 'cra'")]
    [InlineData("Response\nStatus: 200, Ok\n| Name | Type | Description |\n|---|---|---|\n| lid | \nDefinitions\nSee Definitions\nlid\n| Name | Type | Description |\n|---|---|---|\n| bow | \n", "within the row of 'bow'")]
    [InlineData("Response\nStatus: 200, Ok\nName Type Description\n\nbow\n\nstring\n\nThe bow.\n\ncrew\n", "within a table")]
    [InlineData("Introduced In: 9.8\nResponse\nStatus: 200, Ok\nError\nStatus: Default\n| Name | Type | Description |\n|---|---|---|\n| error | \nDefinitions\nSee Definitions\nfault_arguments\n| Name | Type | Description |\n|---|---|---|\n| code | string | \n", "before the definition of 'error'")]
    public void A_cut_text_says_where_it_ends(string text, string cut)
    {
        var warning = Assert.Single(WarningsOf("A title\nGET /crates\n" + text));
        Assert.Equal("SPEC029", warning.Rule.Id);
        Assert.Equal(cut, warning.Arguments[0]);
    }

    // All 614 pages of POST and PATCH in three releases have an error or definitions.
    [Theory]
    [InlineData("POST")]
    [InlineData("PATCH")]
    public void A_write_of_ONTAP_that_ends_with_its_status_was_cut(string method)
    {
        var warning = Assert.Single(WarningsOf($"A title\n{method} /crates\nIntroduced In: 9.8\nResponse\nStatus: 200, Ok\n"));

        Assert.Equal("before its section 'Error'", warning.Arguments[0]);
        Assert.Empty(WarningsOf($"A title\n{method} /crates\nResponse\nStatus: 200, Ok\n"));
        Assert.Empty(WarningsOf("A title\nDELETE /crates\nIntroduced In: 9.8\nResponse\nStatus: 200, Ok\n"));
    }

    [Theory]
    [InlineData("Name, Type, Description\nsize, integer, In metres.\n")]
    [InlineData("NAME TYPE DESCRIPTION\nsize integer In metres.\n")]
    [InlineData("Name Type Description\n\nsize (integer): In metres.\n")]
    public void A_table_printed_in_an_unknown_way_is_seen(string table)
    {
        var warnings = WarningsOf("A title\nGET /crates\nResponse\nStatus: 200, Ok\n" + table + "Error\nStatus: Default\n");
        Assert.Equal(["SPEC028"], warnings.Select(warning => warning.Rule.Id));
    }

    [Theory]
    [InlineData("", "an empty file")]
    [InlineData(" \r\n\t", "an empty file")]
    [InlineData("%PDF-1.7 and so on", "a binary file")]
    [InlineData("PK\u0003\u0004\0\0", "a binary file")]
    [InlineData("{ \"swagger\": \"2.0\" }", "JSON")]
    [InlineData("[{}]", "JSON")]
    [InlineData("<?xml version=\"1.0\"?><svc/>", "XML")]
    [InlineData("<html><head><title>Log in</title></head><body><p>Who are you?</p></body></html>", "a log-in page")]
    [InlineData("<html><body><h1>Welcome to the portal of our company, please enter</h1><form><input type=\"password\"></form></body></html>", "a log-in page")]
    [InlineData("<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>", "an error page")]
    [InlineData("<html><head><title>Access Denied</title></head><body><p>You have no permission to see this page here.</p></body></html>", "an error page")]
    [InlineData("503 Service Unavailable", "an error page")]
    [InlineData("Get a crate", "next to empty")]
    [InlineData("Retrieve the crates of a store and the lids that belong to them, for one store\nGET", "next to empty")]
    public void What_was_saved_in_a_pages_place_is_named(string file, string name)
    {
        var warning = Assert.Single(WarningsOf(file));
        Assert.Equal("SPEC032", warning.Rule.Id);
        Assert.Equal(name, warning.Arguments[0]);
    }

    [Theory]
    [InlineData("---\nsidebar: sidebar\npermalink: 'get-crates.html'\nsummary: 'Retrieve the crates of a st")]
    [InlineData("---\nsummary: 'x'\n---\n\n= Retrieve the crates of a store and the lids that belong to them")]
    [InlineData("= Retrieve the crates of a store\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/crates/{uuid")]
    [InlineData("= Retrieve the crates of a store\n\n[.api-doc-opera")]
    public void AsciiDoc_cut_before_its_operation_is_a_warning(string page) => Assert.NotEmpty(WarningsOf(page));

    [Theory]
    [InlineData("[cols=3*,opt")]
    [InlineData("[cols=3*,options=header]")]
    [InlineData("[cols=3*,options=header]\n|")]
    [InlineData("[cols=3*,options=header]\n|===\n")]
    [InlineData(".Example respon")]
    [InlineData(".Example response\n[%collapsible%closed]\n//Start coll")]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData("== Error")]
    [InlineData("== Err")]
    [InlineData("== Error\n\n``")]
    [InlineData("== Error\n\n```\n")]
    [InlineData("== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n//Start coll")]
    public void AsciiDoc_that_announces_more_at_its_end_is_cut(string end)
    {
        const string Beginning = "= Get a crate\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/crates`#\n\n== Response\n\n```\nStatus: 200, Ok\n```\n\n";

        Assert.Empty(WarningsOf(Beginning));
        Assert.Equal(["SPEC029"], WarningsOf(Beginning + end).Select(warning => warning.Rule.Id));
    }

    [Theory]
    [InlineData("= Errors of the API\n\nThis chapter explains how the API says what went wrong, and what a client should do about it.")]
    [InlineData("= Log in to the API\n\nBefore the first call a client takes a token, which it sends with each call that follows.")]
    [InlineData("<html><head><title>Overview of crates</title></head><body><p>Crates hold things. They have lids, sides and a weight of their own.</p></body></html>")]
    [InlineData("[NOTE]\n====\nThis chapter explains how the API says what went wrong and why.\n====\n")]
    public void Documentation_without_an_operation_is_not_accused(string page) => Assert.Empty(WarningsOf(page));

    private static IReadOnlyList<PageDiagnostic> WarningsOf(string page) =>
        [.. PageBinder.Bind(SamplePages.Read(page), TestContext.Current.CancellationToken).Diagnostics.Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info)];
}
