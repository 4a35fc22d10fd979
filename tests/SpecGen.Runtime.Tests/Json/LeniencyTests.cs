
namespace SpecGen.Runtime.Tests.Json;

public class LeniencyTests
{
    [Theory]
    [InlineData("\"66257118\"", 66257118)]
    [InlineData("66257118", 66257118)]
    [InlineData("\"-1\"", -1)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("92233720368547758.07e2", long.MaxValue)]
    [InlineData("-1200e-2", -12)]
    [InlineData("0.5e1", 5)]
    [InlineData("\"1e3\"", 1000)]
    public void An_integer_may_stand_in_quotes_and_have_any_spelling(string json, long expected) =>
        Assert.Equal(expected, ApiJson.Read<Volume>($$"""{"size":{{json}}}""").Size);

    [Theory]
    [InlineData("1.5", 1.5)]
    [InlineData("\"1.5\"", 1.5)]
    [InlineData("2", 2)]
    public void A_number_may_stand_in_quotes(string json, double expected) =>
        Assert.Equal(expected, ApiJson.Read<Volume>($$"""{"ratio":{{json}}}""").Ratio);

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"false\"", false)]
    public void A_boolean_may_stand_in_quotes(string json, bool expected) =>
        Assert.Equal(expected, ApiJson.Read<Volume>($$"""{"is_online":{{json}}}""").IsOnline);

    [Theory]
    [InlineData("4", "4")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    public void A_text_may_stand_without_quotes(string json, string expected) =>
        Assert.Equal(expected, ApiJson.Read<Volume>($$"""{"comment":{{json}}}""").Comment);

    [Fact]
    public void A_value_of_an_open_enumeration_may_stand_without_quotes() =>
        Assert.Equal("9", ApiJson.Read<Volume>("""{"state":9}"""u8).State!.Value.Text);

    [Theory]
    [InlineData("""{"size":"10GB"}""", "$.size")]
    [InlineData("""{"size":""}""", "$.size")]
    [InlineData("""{"size":1.5}""", "$.size")]
    [InlineData("""{"size":1e-400}""", "$.size")]
    [InlineData("""{"size":1e400}""", "$.size")]
    [InlineData("""{"size":1e99999999999}""", "$.size")]
    [InlineData("""{"size":15e-1}""", "$.size")]
    [InlineData("""{"size":1.00000000000000000000000000000000001}""", "$.size")]
    [InlineData("""{"size":9223372036854775807.1}""", "$.size")]
    [InlineData("""{"size":9223372036854775.8080e3}""", "$.size")]
    [InlineData("""{"size":" 1.0 "}""", "$.size")]
    [InlineData("""{"size":11111111111111111111111111111111111111111111111111111111111111111}""", "$.size")]
    [InlineData("""{"size":9223372036854775808}""", "$.size")]
    [InlineData("""{"size":true}""", "$.size")]
    [InlineData("""{"ratio":"NaN"}""", "$.ratio")]
    [InlineData("""{"ratio":1e999}""", "$.ratio")]
    [InlineData("""{"ratio":"Infinity"}""", "$.ratio")]
    [InlineData("""{"is_online":"yes"}""", "$.is_online")]
    [InlineData("""{"comment":{}}""", "$.comment")]
    [InlineData("""{"comment":[1]}""", "$.comment")]
    [InlineData("""{"svm":"vs0"}""", "$.svm")]
    [InlineData("""{"svm":{"name":{}}}""", "$.svm.name")]
    [InlineData("""{"aggregates":[{"name":"a"},{"name":[]}]}""", "$.aggregates[1].name")]
    [InlineData("""{"aggregates":[{"name":"a"},null]}""", "$.aggregates[1]")]
    [InlineData("""{"aggregates":{}}""", "$.aggregates")]
    [InlineData("""{"tags":["a",null]}""", "$.tags[1]")]
    [InlineData("""{"later":{"a":[1,2]},"sizes":[1,"x"]}""", "$.sizes[1]")]
    public void A_value_of_another_kind_is_an_error_that_names_the_place(string json, string path)
    {
        var fault = Assert.Throws<System.Text.Json.JsonException>(() => ApiJson.Read<Volume>(json));

        Assert.Equal(path, fault.Path);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"size":1,"size":2}""", "size")]
    [InlineData("""{"later":1,"later":2}""", "later")]
    public void A_member_that_stands_there_twice_is_an_error(string json, string name) =>
        Assert.Contains($"'{name}'", Assert.Throws<System.Text.Json.JsonException>(() => ApiJson.Read<Volume>(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("""{"size":1""")]
    [InlineData("""{"size":1}x""")]
    [InlineData("""{"comment":"a""")]
    [InlineData("<html>")]
    public void Text_that_is_no_object_is_an_error(string json) =>
        Assert.ThrowsAny<System.Text.Json.JsonException>(() => ApiJson.Read<Volume>(json));

    [Theory]
    [InlineData("{\"space\":", "{\"parent\":", "}")]
    [InlineData("{\"raw\":", "[", "]")]
    [InlineData("{\"later\":", "[", "]")]
    public void Nesting_beyond_the_limit_is_an_error(string head, string open, string close)
    {
        var json = head + string.Concat(Enumerable.Repeat(open, 100)) + "null" + string.Concat(Enumerable.Repeat(close, 100)) + "}";

        Assert.ThrowsAny<System.Text.Json.JsonException>(() => ApiJson.Read<Volume>(json));
    }
}
