using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Facts;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages.Text;

/// <summary>Extractors print tables with a row on a line, with a cell on a line, or as paragraphs: one page, one model.</summary>
public class TextFormsTests
{
    [Theory]
    [InlineData(".txt")]
    [InlineData(".cells.txt")]
    [InlineData(".bars.txt")]
    [InlineData(".paragraphs.txt")]
    public void Every_print_of_a_page_gives_the_operation_of_its_HTML(string print)
    {
        var bound = Bind(SamplePages.Load(print));
        var html = Bind(SamplePages.Html);
        Assert.Equal(OutlineOf(html.Operation!), OutlineOf(bound.Operation!));
        Assert.Empty(bound.Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Except(html.Diagnostics.Select(diagnostic => diagnostic.Rule.Id)));
    }

    [Fact]
    public void A_bare_bar_on_its_line_stands_for_a_dropped_cell()
    {
        var rows = RowsBelow("Name | Type | Description |\n---|---|---|\nowner |\n||\nsize |\ninteger |\n|\nweight |\nnumber |\nIn kilos. |\nlast |\nstring |\nError\nStatus: Default");
        Assert.Equal(["owner", "size integer", "weight number In kilos.", "last string"], rows.Select(TextOf));
        Assert.Equal([2, 1, 0, 0], rows.Select(row => row.LostCells));
    }

    [Fact]
    public void A_cell_on_several_lines_ends_at_its_bar()
    {
        var rows = RowsBelow("| Name | Type | Description |\n|---|---|---|\nsize |\ninteger |\nIn metres.\nNever negative. |\nlid |\nboolean |\nWhether it has one. |\n");
        Assert.Equal(["size integer In metres. Never negative.", "lid boolean Whether it has one."], rows.Select(TextOf));
        Assert.Equal(["In metres.", "Never negative."], rows[0].Cells[2].Paragraphs);
    }

    [Fact]
    public void A_last_row_that_has_lost_cells_takes_nothing_from_the_table_below()
    {
        var tables = TablesBelow("Error Code | Description |\n---|---|\n71 |\nFull. |\nName | Type | Description |\n---|---|---|\nfault |\nExample error\n{\n}\n");
        Assert.Equal(["71 Full."], tables[0].Rows.Select(TextOf));
        Assert.Equal(["fault"], tables[1].Rows.Select(TextOf));
    }

    [Fact]
    public void In_paragraphs_a_name_before_a_type_begins_a_row()
    {
        var rows = RowsBelow("Name Type Description\n\ncrate\n\nstring\n\nCrate\n\nkind\n\nenum\n\nsize\n\ninteger\n\nIn metres.\n\nNever negative.\n\n  • format: int64\n  • readOnly: 1\n\nError\n\nStatus: Default");
        Assert.Equal(["crate string Crate", "kind enum ", "size integer In metres. Never negative."], rows.Select(TextOf));
        Assert.Equal(["format: int64", "readOnly: 1"], rows[2].Cells[2].Bullets);
    }

    [Fact]
    public void In_paragraphs_a_description_with_bars_stays_whole()
    {
        var parameters = TextPage.Bind("A title\n\nGET /crates\n\nParameters\n\nName Type In Required Description\n\norder_by\n\narray[string]\n\nquery\n\nFalse\n\nOrder by [asc\n\ndesc] direction.\n\nsize\n\ninteger\n\nquery\n\nTrue\n\nResponse\n\nStatus: 200, Ok\n").Operation!.Parameters;
        Assert.Equal(["order_by", "size"], parameters.Select(parameter => parameter.Name));
        Assert.Equal(["Order by [asc", "desc] direction."], parameters[0].Schema.Description);
    }

    [Theory]
    [InlineData("Name Type In Required Description\n\nlid\n\n  • format: int64\n  • readOnly: 1\n\nquery\n\nFalse\n\nThe lid.\n\nsize\n\ninteger\n\nquery\n\nTrue\n\n")]
    [InlineData("Name Type Required Description\n\nlid\n\n  • format: int64\n  • readOnly: 1\n\nFalse\n\nThe lid.\n\nsize\n\ninteger\n\nTrue\n\n")]
    public void In_paragraphs_a_list_in_place_of_a_type_is_kept_as_its_text(string table)
    {
        var rows = RowsBelow(table);
        Assert.Equal(["lid", "size"], rows.Select(row => row.Cells[0].Text));
        Assert.Equal(["format: int64", "readOnly: 1"], rows[0].Cells[1].Bullets);
        Assert.Equal("integer", rows[1].Cells[1].Text);
    }

    [Fact]
    public void In_paragraphs_a_definition_begins_below_the_last_row()
    {
        const string Text = "A title\n\nGET /crates\n\nResponse\n\nStatus: 200, Ok\nName Type Description\n\nlid\n\nlid_kind\n\nThe lid.\n\nsides\n\narray[side]\n\nDefinitions\n\nSee Definitions\n\n_links\n\nside\n\nA side.\n\nName Type Description\n\ncolor\n\nstring\n\nlid_kind\n\nThe lid.\n\nName Type Description\n\nweight\n\ninteger\n";
        var operation = TextPage.Bind(Text).Operation!;
        Assert.Equal(["_links", "side", "lid_kind"], operation.Definitions);
        Assert.Equal("lid: object {weight: integer}, sides: array object {color: string}", OutlineOf(operation.Responses[0].Schema));
    }

    [Theory]
    [InlineData("lid_of_a_crate\nlid-of-a.crate\n", "lid-of-a.crate")]
    [InlineData("lid_of_a_crate\nlid_of_a_crate\n", "lid_of_a_crate")]
    [InlineData("lid_of_a_crate\nsize\n", "size")]
    public void A_word_below_a_definitions_name_can_be_its_description(string definition, string description)
    {
        var operation = TextPage.Bind($"A title\nGET /crates\nResponse\nStatus: 200, Ok| Name | Type | Description | \n|---|---|---|\n| lid | {description} | |\n| size | integer | \nDefinitions\nSee Definitions\n{definition}| Name | Type | Description | \n|---|---|---|\n| weight | integer | \n").Operation!;
        Assert.Equal("lid: object {weight: integer}, size: integer", OutlineOf(operation.Responses[0].Schema));
        Assert.Equal(["lid_of_a_crate"], operation.Definitions);
    }

    [Fact]
    public void In_paragraphs_a_word_that_follows_the_name_in_its_row_too_is_its_description()
    {
        const string Text = "A title\n\nGET /crates\n\nResponse\n\nStatus: 200, Ok\nName Type Description\n\nlid\n\nlid_kind\n\nlids.kind\n\nDefinitions\n\nSee Definitions\n\nlid_kind\n\nlids.kind\n\nName Type Description\n\nweight\n\ninteger\n";
        Assert.Equal("lid: object {weight: integer}", OutlineOf(TextPage.Bind(Text).Operation!.Responses[0].Schema));
    }

    [Theory]
    [InlineData("Its codes.\n\nCode Description\n\n71\n\nIt is open.\n\n72\n\nIt is shut.\n\n")]
    [InlineData("71\n\nThe lid/Its codes\n\n")]
    public void In_paragraphs_codes_within_a_description_are_no_definitions_name(string description)
    {
        var text = $"A title\n\nGET /crates\n\nResponse\n\nStatus: 200, Ok\nName Type Description\n\nlid\n\nlid_kind\n\nDefinitions\n\nSee Definitions\n\nlid_kind\n\n{description}Name Type Description\n\nweight\n\ninteger\n";
        Assert.Equal("lid: object {weight: integer}", OutlineOf(TextPage.Bind(text).Operation!.Responses[0].Schema));
    }

    [Fact]
    public void In_paragraphs_a_definition_can_be_called_like_a_type()
    {
        const string Text = "A title\n\nGET /crates\n\nResponse\n\nStatus: 200, Ok\nName Type Description\n\nfile\n\nfile\n\nsize\n\ninteger\n\nDefinitions\n\nSee Definitions\n\nfile\n\nName Type Description\n\nname\n\nstring\n";
        Assert.Equal("file: object {name: string}, size: integer", OutlineOf(TextPage.Bind(Text).Operation!.Responses[0].Schema));
    }

    [Fact]
    public void Between_tabs_stand_cells()
    {
        const string Text = "A title\nGET /crates\nParameters\nName\tType\tIn\tRequired\tDescription\nid\tinteger\tquery\tTrue\tThe key.\nResponse\nStatus: 200, Ok\nName\tType\tDescription\nlid\tlid_kind\tThe lid.\nsides\tarray[side]\t\nsize\tinteger\tIn metres.\nNever negative.\nweight\tnumber\nExample response\n{\n\t\"size\": 1\n}\nDefinitions\nSee Definitions\nlid_kind\nThe lid.\nName\tType\tDescription\nweight\tinteger\t\nside\nName\tType\tDescription\ncolor\tstring\tIts color.\n";
        var bound = TextPage.Bind(Text);
        Assert.Equal("lid: object {weight: integer}, sides: array object {color: string}, size: integer, weight: number", OutlineOf(bound.Operation!.Responses[0].Schema));
        Assert.Equal(["In metres.", "Never negative."], bound.Operation.Responses[0].Schema!.Properties[2].Schema.Description);
        Assert.Equal(("id", "query", true), (bound.Operation.Parameters[0].Name, bound.Operation.Parameters[0].Location, bound.Operation.Parameters[0].Required));
        Assert.Empty(bound.Diagnostics);
    }

    [Fact]
    public void A_table_glued_to_a_status_with_bars_of_its_own_is_found_by_the_columns_of_its_rule()
    {
        var answer = TextPage.Bind("A title\nGET /crates\nResponse\nStatus: 200, codes | 71 | full || Name | Type | Description | \n|---|---|---|\n| size | integer | \n").Operation!.Responses[0];
        Assert.Equal("size: integer", OutlineOf(answer.Schema));
    }

    [Fact]
    public void A_row_without_a_code_goes_on_with_the_text_above_it()
    {
        var codes = TextPage.Bind("A title\nGET /crates\nResponse\nStatus: 200, Ok\nError\nStatus: Default\n| Error Code | Description | \n|---|---|\n| 71 | Full. | \n| 72 | Shut. | \n| Open it. | \n").Operation!.ErrorCodes;
        Assert.Equal([new ErrorCode("71", "Full."), new ErrorCode("72", "Shut. Open it.")], codes);
    }

    [Theory]
    [InlineData("POST body examples")]
    [InlineData("Default values")]
    [InlineData("Recommended optional parameters")]
    [InlineData("Required Properties")]
    [InlineData("The following parameters are optional:")]
    public void A_section_of_the_description_begins_at_its_heading(string heading)
    {
        var operation = TextPage.Bind($"A title\nGET /crates\nGets crates.\n{heading}\nsize\nResponse\nStatus: 200, Ok\n").Operation!;
        Assert.Equal(["Gets crates."], operation.Description);
        Assert.Equal([heading], operation.DescriptionParts.Select(part => part.Heading));
    }

    [Fact]
    public void Typeset_characters_are_the_authors_again() =>
        Assert.Equal(["Waits... then -- closes."], TextPage.Bind("A title\nGET /crates\nWaits\u2026\u200B then\u2009\u2014\u2009closes.\n").Operation!.Description);

    [Fact]
    public void The_title_stands_above_the_list_of_contributors()
    {
        Assert.Equal("Get a crate", TextPage.Bind("Skip to main content\n\nGet a crate\n\nContributors\n\nsomeone\n\nGET /crates\n").Operation!.Title);
    }

    private static BoundPage Bind(string text) => PageBinder.Bind(SamplePages.Read(text), TestContext.Current.CancellationToken);

    private static IReadOnlyList<Row> RowsBelow(string table) => TablesBelow(table)[0].Rows;

    private static IReadOnlyList<Table> TablesBelow(string tables) =>
        [.. SamplePages.Read("A title\nGET /crates\nResponse\nStatus: 200, Ok\n" + tables).Blocks.OfType<Table>()];

    private static string TextOf(Row row) => string.Join(" ", row.Cells.Select(cell => cell.Text));

    private static string OutlineOf(Operation operation) => string.Join(
        "\n",
        [
            $"{operation.Title}: {operation.Method} {operation.PathTemplate} {operation.IntroducedIn}",
            .. operation.Parameters.Select(parameter => $"{parameter.Name} {parameter.Location} {parameter.Required} {parameter.Schema.Type}"),
            OutlineOf(operation.Request?.Schema),
            .. operation.Responses.Select(response => $"{response.Status} {response.Text} {OutlineOf(response.Schema)}"),
            .. operation.Errors.Select(error => $"{error.Status} {OutlineOf(error.Schema)}"),
            .. operation.ErrorCodes.Select(code => code.Code),
            .. operation.Definitions,
        ]);

    private static string OutlineOf(Schema? schema) => schema is null
        ? ""
        : string.Join(", ", schema.Properties.Select(property => $"{property.Name}: {TypeOf(property.Schema)}"));

    private static string TypeOf(Schema schema)
    {
        var type = schema.ItemType is null ? schema.Type ?? "raw" : $"{schema.Type} {schema.ItemType}";
        return schema.Properties.Count == 0 ? type : $"{type} {{{OutlineOf(schema)}}}";
    }
}
