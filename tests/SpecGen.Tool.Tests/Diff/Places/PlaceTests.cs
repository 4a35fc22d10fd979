using System.Text.Json;
using SpecGen.Tool.Tests.Commands;

namespace SpecGen.Tool.Tests.Diff.Places;

public class PlaceTests
{
    [Theory]
    [InlineData("return_timeout", "return_timeout")]
    [InlineData("records.state", "state")]
    [InlineData("records.tail.bows", "bows")]
    [InlineData("records.tail.color", "color")]
    [InlineData("tail.bows", "bows")]
    [InlineData("13107205", "13107205")]
    public async Task The_newer_place_is_the_row_of_what_changed(string member, string cell) =>
        Assert.Equal("|" + cell, await LineAsync(await ChangeOfAsync(member), "new"));

    [Fact]
    public async Task Of_what_is_new_the_older_place_is_the_table_that_lacks_it() =>
        Assert.Equal("[#tail]", await LineAsync(await ChangeOfAsync("records.tail.color"), "old"));

    [Fact]
    public async Task An_operation_that_is_gone_has_its_older_page_only()
    {
        using var report = await ReportAsync();
        var gone = report.RootElement.GetProperty("changes").EnumerateArray().Single(change => change.GetProperty("rule").GetString() == "operation-removed");
        Assert.False(gone.TryGetProperty("new", out _));
        Assert.EndsWith("delete-sky-kites-.adoc", gone.GetProperty("old").GetProperty("file").GetString(), StringComparison.Ordinal);
    }

    private static async Task<string> LineAsync(JsonElement change, string side)
    {
        var place = change.GetProperty(side);
        var lines = await File.ReadAllLinesAsync(place.GetProperty("file").GetString()!, TestContext.Current.CancellationToken);
        return lines[place.GetProperty("line").GetInt32() - 1];
    }

    private static async Task<JsonElement> ChangeOfAsync(string member)
    {
        using var report = await ReportAsync();
        return report.RootElement.GetProperty("changes").EnumerateArray()
            .First(change => change.TryGetProperty("member", out var found) && found.GetString() == member).Clone();
    }

    private static async Task<JsonDocument> ReportAsync() => JsonDocument.Parse((await DiffCommandTests.DiffAsync("--format", "json")).Output);
}
