using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Pages;
using SpecGen.Session;

namespace SpecGen.Core.Tests.Session;

/// <summary>Of several pages for one operation: which is taken, and what is said.</summary>
public class OperationChoiceTests
{
    private static readonly StatedOperation s_barrels = Page("cellar/get-barrels.adoc", "GET", "/barrels", "litres");

    [Fact]
    public void Pages_that_state_the_same_are_one_and_nothing_is_said()
    {
        var other = Page("attic/get-barrels.adoc", "GET", "/barrels", "litres");
        other = other with { Operation = other.Operation with { Description = ["In other words."], IntroducedIn = "9.9" } };

        var choice = Choose(s_barrels, other);

        Assert.Equal("attic/get-barrels.adoc", Assert.Single(choice.Chosen).Stated.File);
        Assert.Empty(choice.Diagnostics);
    }

    [Fact]
    public void Pages_of_one_folder_that_differ_are_a_warning_that_names_both_files_and_the_difference()
    {
        var choice = Choose(s_barrels, Page("cellar/get-barrels-2.adoc", "GET", "/barrels", "gallons"));

        Assert.Single(choice.Chosen);
        var warning = Assert.Single(choice.Diagnostics);
        Assert.Equal("SPEC039", warning.Rule.Id);
        Assert.Equal("cellar/get-barrels.adoc", warning.File);
        Assert.Contains("GET /barrels is stated by get-barrels-2.adoc and by get-barrels.adoc", warning.Message, StringComparison.Ordinal);
        Assert.Contains("they differ: only the second has the member 'litres'", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_in_which_a_host_lists_its_files_decides_nothing()
    {
        var other = Page("attic/get-barrels.adoc", "GET", "/barrels", "gallons");

        Assert.Equal(FilesOf(Choose(s_barrels, other)), FilesOf(Choose(other, s_barrels)));
    }

    [Fact]
    public void The_fullest_form_of_a_page_is_taken_and_what_a_poorer_one_has_lost_is_no_difference()
    {
        var text = Page("cellar/a.txt", "GET", "/barrels", "litres") with { Form = PageForm.Text };
        text = text with { Operation = text.Operation with { Responses = [Answer(new SchemaProperty("litres", new Schema()))] } };

        var choice = Choose(text, s_barrels);

        Assert.Equal("cellar/get-barrels.adoc", Assert.Single(choice.Chosen).Stated.File);
        Assert.Empty(choice.Diagnostics);
    }

    [Fact]
    public void The_preferred_folder_is_taken_from_and_that_is_a_remark()
    {
        var other = Page("attic/get-barrels.adoc", "GET", "/barrels", "gallons");

        var choice = Choose(PagePreference.Parse("cellar|attic"), s_barrels, other);

        Assert.Equal("cellar/get-barrels.adoc", Assert.Single(choice.Chosen).Stated.File);
        Assert.Equal("SPEC040", Assert.Single(choice.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Folders_that_share_few_operations_are_two_APIs_and_nothing_is_left_out()
    {
        var choice = Choose(
            s_barrels,
            Page("cellar/get-racks.adoc", "GET", "/racks", "label"),
            Page("cellar/get-lamps.adoc", "GET", "/lamps", "label"),
            Page("vineyard/get-barrels.adoc", "GET", "/barrels", "gallons"),
            Page("vineyard/get-rows.adoc", "GET", "/rows", "label"),
            Page("vineyard/get-slopes.adoc", "GET", "/slopes", "label"));

        Assert.Equal(6, choice.Chosen.Count);
        Assert.Equal("Vineyard", Assert.Single(choice.Chosen, chosen => chosen.Stated.File == "vineyard/get-barrels.adoc").Api);
        Assert.All(choice.Chosen, chosen => Assert.True(chosen.Api.Length == 0 || chosen.Stated.File.EndsWith("barrels.adoc", StringComparison.Ordinal)));
        Assert.Equal("SPEC041", Assert.Single(choice.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Folders_that_share_half_of_their_operations_or_more_are_editions_of_one_API()
    {
        var choice = Choose(
            s_barrels,
            Page("cellar/get-racks.adoc", "GET", "/racks", "label"),
            Page("vineyard/get-barrels.adoc", "GET", "/barrels", "gallons"),
            Page("vineyard/get-rows.adoc", "GET", "/rows", "label"));

        Assert.All(choice.Chosen, chosen => Assert.Equal("", chosen.Api));
        Assert.Equal("SPEC039", Assert.Single(choice.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Folders_of_an_API_that_the_project_names_are_never_parted()
    {
        StatedOperation[] pages =
        [
            s_barrels,
            Page("cellar/get-racks.adoc", "GET", "/racks", "label"),
            Page("cellar/get-lamps.adoc", "GET", "/lamps", "label"),
            Page("vineyard/get-barrels.adoc", "GET", "/barrels", "gallons"),
            Page("vineyard/get-rows.adoc", "GET", "/rows", "label"),
            Page("vineyard/get-slopes.adoc", "GET", "/slopes", "label"),
        ];

        var choice = Choose([.. pages.Select(page => page with { Api = "Estate" })]);

        Assert.All(choice.Chosen, chosen => Assert.Equal("Estate", chosen.Api));
        Assert.Equal(5, choice.Chosen.Count);
        Assert.Equal("SPEC039", Assert.Single(choice.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Keys_of_other_names_tell_two_APIs_apart_too_but_within_one_API_both_stay()
    {
        StatedOperation[] cellar = [Page("cellar/get-barrel.adoc", "GET", "/barrels/{id}", "litres"), Page("cellar/b.adoc", "GET", "/racks", "label"), Page("cellar/c.adoc", "GET", "/lamps", "label")];
        StatedOperation[] vineyard = [Page("vineyard/get-barrel.adoc", "GET", "/barrels/{barrelId}", "litres"), Page("vineyard/b.adoc", "GET", "/rows", "label"), Page("vineyard/c.adoc", "GET", "/slopes", "label")];

        Assert.Contains(Choose([.. cellar, .. vineyard]).Chosen, chosen => chosen.Api == "Vineyard");
        var within = Choose(cellar[0], Page("cellar/d.adoc", "GET", "/barrels/{barrelId}", "litres"));
        Assert.All(within.Chosen, chosen => Assert.Equal("", chosen.Api));
        Assert.Equal(2, within.Chosen.Count);
    }

    [Fact]
    public void A_folder_called_like_a_path_becomes_no_API_since_its_namespace_is_taken()
    {
        var choice = Choose(
            s_barrels,
            Page("cellar/get-racks.adoc", "GET", "/racks", "label"),
            Page("cellar/get-vineyard.adoc", "GET", "/vineyard/rows", "label"),
            Page("vineyard/get-barrels.adoc", "GET", "/barrels", "gallons"),
            Page("vineyard/get-slopes.adoc", "GET", "/slopes", "label"),
            Page("vineyard/get-hills.adoc", "GET", "/hills", "label"));

        Assert.Equal("SPEC039", Assert.Single(choice.Diagnostics).Rule.Id);
    }

    [Fact]
    public void Pages_of_APIs_that_the_project_names_do_not_meet()
    {
        var choice = Choose(s_barrels with { Api = "Cellar" }, Page("vineyard/get-barrels.adoc", "GET", "/barrels", "gallons") with { Api = "Vineyard" });

        Assert.Equal(["Cellar", "Vineyard"], choice.Chosen.Select(chosen => chosen.Api));
        Assert.Empty(choice.Diagnostics);
    }

    [Theory]
    [InlineData("a parameter", "only the second has the parameter 'shelf' (query)")]
    [InlineData("a header", "only the second has the parameter 'shelf' (header)")]
    [InlineData("a status", "only the second has the response 202")]
    [InlineData("a type", "'litres' in the response 200 is string and integer")]
    [InlineData("a member", "only the second has the member 'corks' in the response 200")]
    [InlineData("values", "'litres' in the response 200 has other values")]
    [InlineData("a request", "only the second says what is in the request")]
    [InlineData("an error", "only the second has the error 404")]
    [InlineData("a map", "only the second says what is in the values of the response 200")]
    [InlineData("a code", "only the second has the error code 72")]
    public void Whatever_a_program_depends_on_is_a_difference(string what, string difference)
    {
        var other = Page("cellar/z.adoc", "GET", "/barrels", "litres");
        var operation = other.Operation;
        operation = what switch
        {
            "a parameter" => operation with { Parameters = [new Parameter("shelf", "query", false, Text)] },
            "a header" => operation with { Parameters = [new Parameter("shelf", "header", false, Text)] },
            "a status" => operation with { Responses = [.. operation.Responses, operation.Responses[0] with { Status = "202" }] },
            "a type" => operation with { Responses = [Answer(new SchemaProperty("litres", new Schema { Type = "integer" }))] },
            "a member" => operation with { Responses = [Answer(new SchemaProperty("litres", Text), new SchemaProperty("corks", Text))] },
            "values" => operation with { Responses = [Answer(new SchemaProperty("litres", Text with { Attributes = new SchemaAttributes { Enum = ["one"] } }))] },
            "a request" => operation with { Request = new RequestBody(default, new Schema { Type = "object" }, null) },
            "an error" => operation with { Errors = [operation.Responses[0] with { Status = "404" }] },
            "a map" => operation with { Responses = [operation.Responses[0] with { Schema = operation.Responses[0].Schema! with { AdditionalProperties = Text } }] },
            _ => operation with { ErrorCodes = [new ErrorCode("72", "The barrel leaks.")] },
        };

        Assert.Contains("they differ: " + difference + ";", Assert.Single(Choose(s_barrels, other with { Operation = operation }).Diagnostics).Message, StringComparison.Ordinal);
    }

    private static Schema Text => new() { Type = "string" };

    private static string[] FilesOf(OperationChoice choice) => [.. choice.Chosen.Select(chosen => chosen.Stated.File)];

    private static OperationChoice Choose(params StatedOperation[] pages) => Choose(PagePreference.None, pages);

    private static OperationChoice Choose(PagePreference preference, params StatedOperation[] pages) => OperationChoice.Of(
        pages, [.. pages.Select(page => new NamedPage(page.File, page.Api, page.Operation.Name))], preference, TestContext.Current.CancellationToken);

    private static StatedOperation Page(string file, string method, string path, string member) => new(file, "", PageForm.AsciiDoc, new Operation
    {
        Method = method,
        PathTemplate = path,
        Title = "T",
        Responses = [Answer(new SchemaProperty(member, Text))],
    }, 1_000);

    private static Response Answer(params SchemaProperty[] members) =>
        new("200", "Ok", new Schema { Type = "object", Properties = members.ToEquatableArray() }, null, default);
}
