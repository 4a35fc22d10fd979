using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

public class PresenceTests
{
    [Fact]
    public void A_member_nobody_touched_is_not_sent() => Assert.Equal("{}", ApiJson.ToJson(new Volume()));

    [Fact]
    public void A_member_set_to_null_is_sent_as_null() =>
        Assert.Equal("""{"comment":null}""", ApiJson.ToJson(new Volume { Comment = null }));

    [Fact]
    public void Null_is_sent_for_every_kind_of_member()
    {
        var volume = new Volume
        {
            Links = null,
            Aggregates = null,
            CreateTime = null,
            IsOnline = null,
            Raw = null,
            Raws = null,
            Ratio = null,
            Size = null,
            Space = null,
            State = null,
        };

        Assert.Equal(
            """{"_links":null,"aggregates":null,"create_time":null,"is_online":null,"raw":null,"raws":null,"ratio":null,"size":null,"space":null,"state":null}""",
            ApiJson.ToJson(volume));
    }

    [Fact]
    public void Only_members_that_were_set_are_sent_in_documented_order() =>
        Assert.Equal(
            """{"size":10995116277760,"svm":{"name":"vs0"}}""",
            ApiJson.ToJson(new Volume { Svm = new() { Name = "vs0" }, Size = 10995116277760 }));

    [Fact]
    public void Absent_null_and_set_are_told_apart_after_reading()
    {
        var volume = ApiJson.Read<Volume>("""{"comment":null,"size":1}"""u8);

        Assert.True(volume.Has(Volume.Field.Comment));
        Assert.Null(volume.Comment);
        Assert.True(volume.Has(Volume.Field.Size));
        Assert.False(volume.Has(Volume.Field.Uuid));
    }

    [Fact]
    public void A_nested_member_is_present_only_with_its_parents()
    {
        var volume = ApiJson.Read<Volume>("""{"svm":{"name":"vs0"},"space":null}"""u8);

        Assert.True(volume.Has(Volume.Field.Svm.Name));
        Assert.False(volume.Has(Volume.Field.Svm.Uuid));
        Assert.True(volume.Has(Volume.Field.Space));
        Assert.False(volume.Has(Volume.Field.Space.Used));
    }

    [Fact]
    public void A_member_of_array_elements_is_present_if_one_element_has_it()
    {
        var volume = ApiJson.Read<Volume>("""{"aggregates":[{"name":"a"},{"uuid":"1"}]}"""u8);

        Assert.True(volume.Has(Volume.Field.Aggregates.Of("uuid")));
        Assert.False(volume.Has(Volume.Field.Aggregates.Of("_links")));
    }

    [Fact]
    public void A_member_inside_raw_json_or_an_unknown_member_is_found_too()
    {
        var volume = ApiJson.Read<Volume>("""{"raw":{"a":[{"b":1}]},"novel":{"c":true}}"""u8);

        Assert.True(volume.Has(Volume.Field.Raw.Of("a").Of("b")));
        Assert.True(volume.Has(Volume.Field.Of("novel").Of("c")));
        Assert.False(volume.Has(Volume.Field.Of("novel").Of("d")));
    }

    [Fact]
    public void A_wildcard_names_no_single_member() =>
        Assert.Throws<ArgumentException>(() => new Volume().Has(Volume.Field.All));

    [Fact]
    public void Objects_of_more_than_64_members_keep_presence_too()
    {
        var wide = ApiJson.Read<Wide>("""{"m3":"a","m64":null,"m129":"b"}"""u8);
        wide[127] = null;
        wide[0] = "c";

        Assert.Equal("""{"m0":"c","m3":"a","m64":null,"m127":null,"m129":"b"}""", ApiJson.ToJson(wide));
    }

    [Fact]
    public void Every_member_of_a_wide_object_round_trips()
    {
        var wide = new Wide();
        for (var index = 0; index < 130; index++)
            wide[index] = "v";

        var json = ApiJson.ToJson(wide);

        Assert.Equal(130, System.Text.Json.JsonDocument.Parse(json).RootElement.EnumerateObject().Count());
        Assert.Equal(json, ApiJson.ToJson(ApiJson.Read<Wide>(json)));
    }

    [Fact]
    public void Records_with_the_same_members_change_apart()
    {
        var first = ApiJson.Read<Volume>("""{"uuid":"1","size":1}"""u8);
        var second = ApiJson.Read<Volume>("""{"uuid":"2","size":2}"""u8);

        first.Comment = null;
        first.UnknownMembers["novel"] = System.Text.Json.JsonElement.Parse("1");

        Assert.Equal("""{"comment":null,"size":1,"uuid":"1","novel":1}""", ApiJson.ToJson(first));
        Assert.Equal("""{"size":2,"uuid":"2"}""", ApiJson.ToJson(second));
    }

    [Fact]
    public void Members_assigned_after_an_unknown_one_are_sent_too()
    {
        var volume = ApiJson.Read<Volume>("""{"uuid":"1","novel":1,"size":1}"""u8);

        volume.Comment = "c";

        Assert.Equal("""{"comment":"c","size":1,"uuid":"1","novel":1}""", ApiJson.ToJson(volume));
    }

    [Fact]
    public void Presence_costs_an_object_that_was_read_one_reference()
    {
        var text = """{"used":1}"""u8.ToArray();
        ApiJson.Read<VolumeSpace>(text);

        var plain = SizeOf(() => new PlainSpace());
        var read = SizeOf(() => ApiJson.Read<VolumeSpace>(text));

        Assert.Equal(plain + IntPtr.Size, read);
    }

    private static long SizeOf(Func<object> make)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        make();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The fields of a <see cref="VolumeSpace"/> alone.</summary>
    private sealed class PlainSpace
    {
        public long? Used { get; init; }

        public VolumeSpace? Parent { get; init; }
    }
}
