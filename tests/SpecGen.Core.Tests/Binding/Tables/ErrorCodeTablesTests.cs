using SpecGen.Core.Tests.Harness;

using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Tables;

public class ErrorCodeTablesTests
{
    private static readonly string[] s_header = ["Error Code", "Description"];

    [Fact]
    public void A_row_without_a_code_goes_on_with_the_text_above() =>
        Assert.Equal(
            ["1: Dark.", "2: No swap. Unscrew it first.", "3: Hot."],
            Codes(Error().Table(s_header, Row("1", "Dark."), Row("2", "No swap."), Row("", "Unscrew it first."), Row("3", "Hot."))));

    [Fact]
    public void Cells_that_have_slid_over_the_rows_are_read_one_by_one() =>
        Assert.Equal(
            ["1: Dark.", "2: No swap.", "3: Hot."],
            Codes(Error().Table(s_header, Row("1 +", "Dark."), Row("", "2 +"), Row("No swap.", ""), Row("3 +", "Hot."))));

    [Fact]
    public void A_text_in_two_cells_stays_one() =>
        Assert.Equal(
            ["1: Dark. Very.", "2: Hot."],
            Codes(Error().Table(s_header, Row("1"), Row("Dark."), Row("Very."), Row("2"), Row("Hot."))));

    [Fact]
    public void A_second_table_without_header_continues_the_first() =>
        Assert.Equal(
            ["1: Dark.", "2: Hot.", "3: Wet."],
            Codes(Error().Table(s_header, Row("1", "Dark.")).Table(["2", "Hot.", ""]).Table([], Row("3", "Wet."))));

    [Fact]
    public void A_table_that_begins_with_a_code_needs_no_header() =>
        Assert.Equal(["7: Dark.", "8: Hot."], Codes(Error().Table(["7", "Dark."], Row("8", "Hot."))));

    [Fact]
    public void Codes_can_be_words() =>
        Assert.Equal(["dark: No light.", "hot: No touch."], Codes(Error().Table(s_header, Row("dark", "No light."), Row("hot", "No touch."))));

    [Fact]
    public void What_stands_below_a_heading_within_the_error_is_the_errors()
    {
        var operation = Error()
            .Table(s_header, Row("1", "Dark."))
            .Heading("Mind the order of codes")
            .Table(["Name", "Type", "Description"], Row("message", "string", ""))
            .Heading("And these").Table(s_header, Row("2", "Hot."))
            .BindOperation();

        Assert.Equal("message", Assert.Single(Assert.Single(operation.Errors).Schema!.Properties).Name);
        Assert.Equal(["1", "2"], operation.ErrorCodes.Select(code => code.Code));
        Assert.Empty(operation.DescriptionParts);
    }

    private static PageBuilder Error() => PageBuilder.Operation().Response(null).Heading("Error").Status("Status: Default");

    private static IEnumerable<string> Codes(PageBuilder page) => page.BindOperation().ErrorCodes.Select(code => $"{code.Code}: {code.Description}");
}
