using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

public class CopyTests
{
    private const string Stored = """
        {"_links":{"self":{"href":"/a"}},"aggregates":[{"name":"g1"},{"name":"g2"}],"comment":"c","size":1,"space":{"used":1},"novel":{"a":1},"newer":2}
        """;

    [Fact]
    public void A_copy_holds_the_same_and_shares_nothing()
    {
        var volume = ApiJson.Read<Volume>(Stored);
        var copy = volume.Copy();

        Assert.Equal(ApiJson.ToJson(volume), ApiJson.ToJson(copy));
        copy.Space!.Used = 2;
        copy.Aggregates![0].Name = "other";
        copy.UnknownMembers["novel"] = System.Text.Json.JsonDocument.Parse("1").RootElement;

        Assert.Equal(1, volume.Space!.Used);
        Assert.Equal("g1", volume.Aggregates![0].Name);
        Assert.Equal(System.Text.Json.JsonValueKind.Object, volume.UnknownMembers["novel"].ValueKind);
    }

    [Fact]
    public async Task A_copy_knows_what_was_assigned_since_it_was_read()
    {
        var volume = ApiJson.Read<Volume>(Stored);
        volume.AcceptChanges();
        Assert.False(volume.Copy().IsChanged);
        volume.Comment = "d";
        volume.Space!.Used = 2;
        volume.UnknownMembers["newer"] = System.Text.Json.JsonDocument.Parse("3").RootElement;

        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        await client.Storage.Volumes.UpdateAsync("u", volume.Copy());

        Assert.Equal("""{"comment":"d","space":{"used":2},"newer":3}""", server.Last.Body);
        var wide = ApiJson.Read<Wide>("""{"m3":"a","m64":"b"}""");
        wide.AcceptChanges();
        wide[129] = "c";
        await client.Crates.UpdateAsync(wide.Copy());
        Assert.Equal("""{"m129":"c"}""", server.Last.Body);
        Assert.True(new Volume { Size = 1 }.Copy().IsChanged);
    }

    [Theory]
    [InlineData("""{"size":1,"comment":"c"}""", """{"comment":"c","size":1}""", true)]
    [InlineData("""{"novel":{"a":1,"b":2.0},"newer":1}""", """{"newer":1,"novel":{"b":2,"a":1}}""", true)]
    [InlineData("""{"space":{"used":1}}""", """{"space":{"used":1}}""", true)]
    [InlineData("""{"comment":null}""", "{}", false)]
    [InlineData("""{"tags":["a","b"]}""", """{"tags":["b","a"]}""", false)]
    [InlineData("""{"space":{"used":1}}""", """{"space":{"used":2}}""", false)]
    public void Objects_that_say_the_same_are_equal(string one, string other, bool areEqual)
    {
        var left = ApiJson.Read<Volume>(one);
        var right = ApiJson.Read<Volume>(other);
        right.AcceptChanges();

        Assert.Equal(areEqual, ApiObjectComparer.Instance.Equals(left, right));
        if (areEqual)
            Assert.Equal(ApiObjectComparer.Instance.GetHashCode(left), ApiObjectComparer.Instance.GetHashCode(right));
    }

    [Fact]
    public void Objects_of_two_types_and_null_are_not_equal()
    {
        Assert.False(ApiObjectComparer.Instance.Equals(new Volume(), new Rack()));
        Assert.False(ApiObjectComparer.Instance.Equals(new Volume(), null));
        Assert.True(ApiObjectComparer.Instance.Equals(null, null));
    }
}
