using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Runtime.Tests.Objects;

public class MapTests
{
    private static readonly JsonSerializerOptions s_relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const string EveryKind =
        """{"labels":{"b":"1","a":"ä\n"},"slots":{"s1":{"used":3},"s2":{}},"states":{"x":"online","y":"novel"}""" +
        ""","shelves":{"top":[1,2],"empty":[]},"spares":{"here":{"disk":true},"there":{}},"raw":{"n":null,"o":{"p":[1]}}""" +
        ""","limits":{"low":1.5,"none":null},"rows":["r1",null,"r3"]}""";

    [Fact]
    public void Maps_are_written_back_as_they_were_read_in_the_order_of_their_names() =>
        Assert.Equal(EveryKind, ApiJson.ToJson(ApiJson.Read<Rack>(EveryKind)));

    [Fact]
    public void Values_of_a_map_arrive_in_their_types()
    {
        var rack = ApiJson.Read<Rack>(EveryKind);

        Assert.Equal(["b", "a"], rack.Labels!.Keys);
        Assert.Equal("ä\n", rack.Labels["a"]);
        Assert.Equal(3, rack.Slots!["s1"].Used);
        Assert.Equal(RackStateItem.Online, rack.States!["x"]);
        Assert.Equal("novel", rack.States["y"].Text);
        Assert.Equal([1, 2], rack.Shelves!["top"]);
        Assert.True(rack.Spares!["here"]["disk"]);
        Assert.Equal(JsonValueKind.Null, rack.Raw!["n"].ValueKind);
        Assert.Equal(1.5, rack.Limits!["low"]);
        Assert.Null(rack.Limits["none"]);
        Assert.Equal(["r1", null, "r3"], rack.Rows);
    }

    [Fact]
    public void A_map_that_was_assigned_is_sent_whole_and_one_that_was_not_is_left_out()
    {
        var rack = new Rack { Labels = new Dictionary<string, string> { ["z\""] = "1", ["a"] = "2" }, Spares = null };

        Assert.Equal("""{"labels":{"z\"":"1","a":"2"},"spares":null}""", ApiJson.ToJson(rack));
    }

    [Fact]
    public void An_empty_map_is_sent_as_such() =>
        Assert.Equal("""{"labels":{}}""", ApiJson.ToJson(new Rack { Labels = new Dictionary<string, string>() }));

    [Fact]
    public void Thousands_of_names_keep_their_order()
    {
        var json = "{\"labels\":{" + string.Join(',', Enumerable.Range(0, 5000).Select(n => $"\"k{n * 7919 % 5000}\":\"{n}\"")) + "}}";

        Assert.Equal(json, ApiJson.ToJson(ApiJson.Read<Rack>(json)));
    }

    [Fact]
    public void A_name_with_escapes_is_the_name() =>
        Assert.Equal("1", ApiJson.Read<Rack>("""{"labels":{"\u0061\"":"1"}}""").Labels!["a\""]);

    [Theory]
    [InlineData("""{"labels":{"a":"1","b":null}}""", "$.labels.b")]
    [InlineData("""{"labels":{"a":"1","a":"2"}}""", "$.labels.a")]
    [InlineData("""{"labels":{"a":"1","\u0061":"2"}}""", "$.labels.a")]
    [InlineData("""{"labels":["a"]}""", "$.labels")]
    [InlineData("""{"slots":{"s1":"used"}}""", "$.slots.s1")]
    [InlineData("""{"slots":{"s1":null}}""", "$.slots.s1")]
    [InlineData("""{"shelves":{"top":null}}""", "$.shelves.top")]
    [InlineData("""{"spares":{"here":null}}""", "$.spares.here")]
    [InlineData("""{"labels":{"a":"1",}}""", "$.labels")]
    [InlineData("""{"labels":{"a" "1"}}""", "$.labels")]
    [InlineData("""{"labels":{"a":"1"]""", "$.labels.a")]
    [InlineData("""{"labels":{"a":"1""", "$.labels.a")]
    public void What_is_no_such_map_is_refused_where_it_is_wrong(string json, string path)
    {
        var fault = Assert.Throws<JsonException>(() => ApiJson.Read<Rack>(json));

        Assert.StartsWith(path, fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_map_nested_without_end_is_refused()
    {
        var json = "{\"raw\":" + string.Concat(Enumerable.Repeat("{\"a\":", 80)) + "1" + new string('}', 81);

        Assert.Throws<JsonException>(() => ApiJson.Read<Rack>(json));
    }

    [Fact]
    public void A_map_works_inside_a_users_own_serializer() =>
        Assert.Equal(EveryKind, JsonSerializer.Serialize(JsonSerializer.Deserialize<Rack>(EveryKind), s_relaxed));
}
