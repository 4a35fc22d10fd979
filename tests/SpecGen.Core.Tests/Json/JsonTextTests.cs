using SpecGen.Json;

namespace SpecGen.Core.Tests.Json;

public class JsonTextTests
{
    [Fact]
    public void Members_keep_their_order_and_places()
    {
        var text = """{ "b": [1, true, null], "a": "x\u0041\n" }""";
        var (value, fault) = Parse(text);

        Assert.Null(fault);
        Assert.Equal(["b", "a"], value!.Members.Select(member => member.Name));
        Assert.Equal([JsonKind.Number, JsonKind.Boolean, JsonKind.Null], value.Member("b")!.Items.Select(item => item.Kind));
        Assert.Equal("xA\n", value.Member("a")!.Text);
        var range = value.Member("b")!.Range;
        Assert.Equal("[1, true, null]", text.Substring(range.Start, range.Length));
    }

    [Fact]
    public void The_first_of_repeated_members_counts() =>
        Assert.Equal("1", Parse("""{"a":1,"a":2}""").Value!.Member("a")!.Text);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\"}")]
    [InlineData("{\"a\":1}}")]
    [InlineData("\"a")]
    [InlineData("\"a\nb\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12\"")]
    [InlineData("nil")]
    [InlineData("-")]
    public void What_is_no_JSON_has_a_fault_within_the_text(string text)
    {
        var (value, fault) = Parse(text);

        Assert.Null(value);
        Assert.InRange(fault!.Position, 0, text.Length);
    }

    [Fact]
    public void Depth_has_a_limit()
    {
        Assert.Null(Parse(Nested(JsonText.MaximumDepth)).Fault);
        Assert.Equal("nested too deep", Parse(Nested(JsonText.MaximumDepth + 1)).Fault?.Reason);
        Assert.Equal("nested too deep", Parse(new string('[', 100_000)).Fault?.Reason);
    }

    [Fact]
    public void The_number_of_values_has_a_limit() =>
        Assert.Equal("too many values", Parse("[" + string.Join(',', Enumerable.Repeat("1", JsonText.MaximumValues)) + "]").Fault!.Reason);

    private static string Nested(int depth) => new string('[', depth) + "1" + new string(']', depth);

    private static (JsonValue? Value, JsonFault? Fault) Parse(string text) => JsonText.Parse(text, TestContext.Current.CancellationToken);
}
