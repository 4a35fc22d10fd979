using SpecGen.Core.Tests.Harness;
using static SpecGen.Core.Tests.Harness.PageBuilder;

namespace SpecGen.Core.Tests.Binding.Formats;

/// <summary>Which texts are dates and durations although no page prints a format: docs/model.md, "Formats that pages only show".</summary>
public class ShownFormatTests
{
    [Theory]
    [InlineData("time")]
    [InlineData("date")]
    [InlineData("bloom_time")]
    [InlineData("timestamp")]
    [InlineData("planted-date")]
    [InlineData("sowingTimestamp")]
    [InlineData("lastWateredTime")]
    public void A_name_that_speaks_of_a_moment_is_one_where_no_example_shows_otherwise(string name)
    {
        Assert.Equal("date-time", FormatOf(name, null));
        Assert.Equal("date-time", FormatOf(name, "\"string\""));
        Assert.Equal("date-time", FormatOf(name, "null"));
        Assert.Equal("date-time", FormatOf(name, "\"2024-05-01T10:00:00+02:00\""));
    }

    [Theory]
    [InlineData("name")]
    [InlineData("runtime")]
    [InlineData("update")]
    [InlineData("lastUpdate")]
    [InlineData("timezone")]
    [InlineData("lag_time")]
    [InlineData("remainingTime")]
    [InlineData("expiry_time")]
    public void Another_name_says_nothing(string name) => Assert.Null(FormatOf(name, null));

    [Fact]
    public void A_name_that_speaks_of_a_duration_is_one() => Assert.Equal("duration", FormatOf("rest_duration", null));

    [Theory]
    [InlineData("Time interval after which the water is shut off.")]
    [InlineData("The time in seconds.")]
    [InlineData("How long it rests, as a duration.")]
    public void A_description_that_speaks_of_an_amount_leaves_it_to_the_example(string description)
    {
        Assert.Null(FormatOf("water_time", null, description));
        Assert.Equal("duration", FormatOf("water_time", "\"PT15M\"", description));
        Assert.Equal("date-time", FormatOf("water_time", "\"2024-05-01T10:00:00Z\"", description));
    }

    [Theory]
    [InlineData("\"at dawn\"")]
    [InlineData("\"Wed May  1 10:00:00 GMT 2024\"")]
    [InlineData("\"2024-05-01T10:00:00ZZ\"")]
    [InlineData("\"2024-13-01T10:00:00Z\"")]
    [InlineData("\"10:30\"")]
    [InlineData("\"\\u0662\\u0660\\u0662\\u0664-05-01T10:00:00Z\"")]
    [InlineData("1714557600")]
    [InlineData("{}")]
    public void An_example_that_is_no_date_keeps_it_text(string example) => Assert.Null(FormatOf("bloom_time", example));

    [Fact]
    public void An_example_overrules_what_the_name_speaks_of() => Assert.Equal("duration", FormatOf("bloom_time", "\"P1DT2H\""));

    [Theory]
    [InlineData("opened", "\"2024-05-01T10:00:00.123Z\"", "date-time")]
    [InlineData("expiry_time", "\"2024-05-01T10:00:00Z\"", "date-time")]
    [InlineData("lag_time", "\"PT8H35M42S\"", "duration")]
    [InlineData("period", "\"P30Y\"", "duration")]
    public void An_example_beyond_doubt_decides_whatever_the_name(string name, string example, string format) =>
        Assert.Equal(format, FormatOf(name, example));

    [Theory]
    [InlineData("\"2024-05-01\"")]
    [InlineData("\"P\"")]
    [InlineData("\"PT\"")]
    [InlineData("\"P7DT\"")]
    [InlineData("\"Petunia\"")]
    public void What_could_be_something_else_decides_nothing(string example) => Assert.Null(FormatOf("part", example));

    [Fact]
    public void A_day_is_a_date_where_the_name_speaks_of_one() => Assert.Equal("date-time", FormatOf("planted_date", "\"2024-05-01\""));

    [Fact]
    public void One_value_of_many_that_does_not_fit_keeps_it_text()
    {
        var operation = PageBuilder.Operation()
            .Response("""{ "records": [ { "bloom_time": "2024-05-01T10:00:00Z" }, { "bloom_time": "never" } ] }""", Row("records", "array[link:plant]", ""))
            .Definitions()
            .Definition("plant", "", Row("bloom_time", "string", ""))
            .BindOperation();

        Assert.Null(Assert.Single(operation.Responses[0].Schema!.Properties[0].Schema.Properties).Schema.ShownFormat);
    }

    [Fact]
    public void A_printed_format_and_printed_values_are_all_there_is_to_say()
    {
        var operation = PageBuilder.Operation()
            .Response(
                null,
                RowWithBullets(["time", "string", ""], "format: uri"),
                RowWithBullets(["date", "string", ""], "enum: [\"today\", \"later\"]"),
                Row("timestamp", "integer", ""))
            .BindOperation();

        Assert.All(operation.Responses[0].Schema!.Properties, property => Assert.Null(property.Schema.ShownFormat));
    }

    [Fact]
    public void The_bullet_example_counts_like_the_example_of_the_body()
    {
        var operation = PageBuilder.Operation()
            .Response(
                """{ "bloom_time": "2024-05-01T10:00:00Z" }""",
                RowWithBullets(["bloom_time", "string", ""], "example: in spring"),
                RowWithBullets(["opened", "string", ""], "example: 2024-05-01T10:00:00Z"))
            .BindOperation();

        Assert.Equal([null, "date-time"], operation.Responses[0].Schema!.Properties.Select(property => property.Schema.ShownFormat));
    }

    [Fact]
    public void An_example_far_deeper_than_its_tables_is_no_trouble()
    {
        var example = string.Concat(Enumerable.Repeat("{\"plant\":[", 200)) + string.Concat(Enumerable.Repeat("]}", 200));

        Assert.NotNull(PageBuilder.Operation()
            .Response(example, Row("plant", "link:plant", ""))
            .Definitions()
            .Definition("plant", "", Row("plant", "link:plant", ""), Row("time", "string", ""))
            .BindOperation());
    }

    private static string? FormatOf(string name, string? example, string description = "")
    {
        var json = example is null ? null : $$"""{ "{{name}}": {{example}} }""";
        var operation = PageBuilder.Operation().Response(json, Row(name, "string", description)).BindOperation();
        return Assert.Single(operation.Responses[0].Schema!.Properties).Schema.ShownFormat;
    }
}
