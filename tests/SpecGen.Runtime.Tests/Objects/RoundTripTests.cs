using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

public class RoundTripTests
{
    private const string EveryKind = """
        {"_links":{"self":{"href":"/api/x"},"stats":{"href":"/api/s"}},"aggregates":[{"name":"a1"},{"uuid":"2"}],
        "create_time":"2024-02-03T10:20:30+01:00","comment":"a \"b\" \u00e4 \ud83d\ude00\n","is_online":true,"raw":{"x":[1,null]},
        "raws":[1,"a",{}],"ratio":1.5,"ratios":[0.1,2],"size":10995116277760,"sizes":[1,-2],"space":{"used":3,"parent":{"used":4}},
        "state":"brand_new","states":["online","1d"],"svm":{"name":"vs0"},"tags":["a","b"],"uuid":"u","flags":[true,false],
        "later":{"deep":[1,{"a":"b"}]}}
        """;

    [Fact]
    public void What_was_read_is_written_back_equal() =>
        Assert.True(JsonNode.DeepEquals(
            JsonNode.Parse(EveryKind), JsonNode.Parse(ApiJson.ToJson(ApiJson.Read<Volume>(EveryKind)))));

    [Fact]
    public void Every_kind_of_member_arrives_in_its_type()
    {
        var volume = ApiJson.Read<Volume>(EveryKind);

        Assert.Equal("/api/x", volume.Links!.Self!.Href);
        Assert.Equal("/api/s", volume.Links["stats"]!.Href);
        Assert.Equal(["a1", null], volume.Aggregates!.Select(aggregate => aggregate.Name));
        Assert.Equal(new DateTimeOffset(2024, 2, 3, 10, 20, 30, TimeSpan.FromHours(1)), volume.CreateTime!.Value.Value);
        Assert.Equal("a \"b\" ä 😀\n", volume.Comment);
        Assert.True(volume.IsOnline);
        Assert.Equal(2, volume.Raw!.Value.GetProperty("x").GetArrayLength());
        Assert.Equal(3, volume.Raws!.Count);
        Assert.Equal(1.5, volume.Ratio);
        Assert.Equal([0.1, 2], volume.Ratios);
        Assert.Equal(10995116277760, volume.Size);
        Assert.Equal([1, -2], volume.Sizes);
        Assert.Equal(4, volume.Space!.Parent!.Used);
        Assert.Equal("brand_new", volume.State!.Value.Text);
        Assert.Equal([VolumeStateItem.Online, new("1d")], volume.States!);
        Assert.Equal("vs0", volume.Svm!.Name);
        Assert.Equal(["a", "b"], volume.Tags);
        Assert.Equal([true, false], volume.Flags);
        Assert.Equal("b", volume.UnknownMembers["later"].GetProperty("deep")[1].GetProperty("a").GetString());
    }

    [Fact]
    public void Empty_arrays_and_objects_stay_empty() =>
        Assert.Equal(
            """{"aggregates":[],"raws":[],"svm":{},"tags":[]}""",
            ApiJson.ToJson(ApiJson.Read<Volume>("""{"aggregates":[],"raws":[],"svm":{},"tags":[]}"""u8)));

    [Fact]
    public void Arrays_of_any_length_arrive_whole()
    {
        var json = $$"""{"sizes":[{{string.Join(',', Enumerable.Range(0, 5000))}}],"tags":[{{string.Join(',', Enumerable.Range(0, 1000).Select(n => $"\"t{n}\""))}}]}""";

        var volume = ApiJson.Read<Volume>(json);

        Assert.Equal(Enumerable.Range(0, 5000).Select(n => (long)n), volume.Sizes);
        Assert.Equal("t999", volume.Tags![999]);
    }

    [Fact]
    public void A_name_spelled_with_escapes_is_still_known() =>
        Assert.Equal(5, ApiJson.Read<Volume>("""{"\u0073ize":5}"""u8).Size);

    [Fact]
    public void An_added_unknown_member_is_sent()
    {
        var volume = new Volume();
        volume.UnknownMembers["novel"] = JsonDocument.Parse("[1]").RootElement;

        Assert.Equal("""{"novel":[1]}""", ApiJson.ToJson(volume));
    }

    [Fact]
    public void An_unknown_member_of_a_documented_name_is_refused()
    {
        var volume = new Volume();
        volume.UnknownMembers["size"] = JsonDocument.Parse("1").RootElement;

        Assert.Throws<InvalidOperationException>(() => ApiJson.ToJson(volume));
    }

    [Fact]
    public void Members_in_any_order_are_found()
    {
        var volume = ApiJson.Read<Volume>("""{"uuid":"u","svm":{"uuid":"s","name":"n"},"size":1,"comment":"c"}"""u8);

        Assert.Equal(("u", "s", "n", 1L, "c"), (volume.Uuid, volume.Svm!.Uuid, volume.Svm.Name, volume.Size, volume.Comment));
    }

    [Fact]
    public void A_text_that_came_twice_is_not_allocated_again()
    {
        var volumes = Enumerable.Range(0, 4)
            .Select(_ => ApiJson.Read<Volume>("""{"state":"some_state","svm":{"name":"some_svm"}}"""u8))
            .ToArray();

        Assert.Same(volumes[2].State!.Value.Text, volumes[3].State!.Value.Text);
        Assert.Same(volumes[2].Svm!.Name, volumes[3].Svm!.Name);
    }

    [Fact]
    public void An_object_that_contains_itself_is_refused()
    {
        var space = new Nest();
        space.Parent = space;

        Assert.Throws<InvalidOperationException>(() => ApiJson.ToJson(space));
        Assert.Equal("""{"used":1}""", ApiJson.ToJson(new Nest { Used = 1 }));
    }
}
