using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

/// <summary>What was read is not what was changed: an update sends the second.</summary>
public class ChangeTests
{
    private const string Stored = """
        {"uuid":"v1","name":"a","comment":"old","size":10,"state":"online","space":{"used":5,"parent":{"used":6}},
        "svm":{"name":"svm1","uuid":"s1","_links":{"self":{"href":"/api/svm"}}},"tags":["x","y"],
        "aggregates":[{"name":"g1","uuid":"1","_links":{"self":{"href":"/api/g1"}}},{"name":"g2"}],
        "_links":{"self":{"href":"/api/storage/volumes/v1"}},"new_in_914":true,"newer":{"a":1}}
        """;

    [Fact]
    public async Task An_update_of_what_was_read_sends_the_change_alone() =>
        Assert.Equal("""{"comment":"new"}""", await UpdateAsync(volume => volume.Comment = "new"));

    [Fact]
    public async Task What_was_only_looked_at_is_not_changed() => Assert.Equal("{}", await UpdateAsync(volume =>
    {
        Assert.NotNull(volume.Links!.Self!.Href);
        Assert.NotNull(volume.Svm!.Links!.Self!.Href);
        Assert.Equal(3, volume.UnknownMembers.Count);
        Assert.Equal(2, volume.Aggregates!.Count);
        Assert.True(volume.Has(Volume.Field.Svm.Links.Self));
        Assert.False(volume.IsChanged);
    }));

    [Fact]
    public async Task Null_that_is_assigned_is_sent() =>
        Assert.Equal("""{"comment":null,"svm":null}""", await UpdateAsync(volume =>
        {
            volume.Comment = null;
            volume.Svm = null;
        }));

    [Fact]
    public async Task A_value_that_equals_the_one_before_is_sent() =>
        Assert.Equal("""{"size":10}""", await UpdateAsync(volume => volume.Size = 10));

    [Fact]
    public async Task A_nested_object_that_was_read_sends_its_change() =>
        Assert.Equal("""{"space":{"parent":{"used":7}}}""", await UpdateAsync(volume => volume.Space!.Parent!.Used = 7));

    [Fact]
    public async Task A_nested_object_that_takes_the_place_of_another_is_sent_as_it_was_made() =>
        Assert.Equal("""{"space":{"used":1}}""", await UpdateAsync(volume => volume.Space = new VolumeSpace { Used = 1 }));

    [Fact]
    public async Task An_object_that_is_assigned_to_where_it_stood_sends_its_change() =>
        Assert.Equal("""{"space":{"used":9}}""", await UpdateAsync(volume =>
        {
            var space = volume.Space!;
            space.Used = 9;
            volume.Space = space;
        }));

    [Fact]
    public async Task An_object_of_another_record_is_sent_whole_but_for_its_links() =>
        Assert.Equal("""{"svm":{"name":"svm1","uuid":"s1"}}""", await UpdateAsync(volume => volume.Svm = ReadVolume().Svm));

    [Fact]
    public async Task A_list_of_which_an_item_was_changed_is_sent_whole_but_for_its_links() =>
        Assert.Equal(
            """{"aggregates":[{"name":"g1","uuid":"1"},{"name":"g3"}]}""", await UpdateAsync(volume => volume.Aggregates![1].Name = "g3"));

    [Fact]
    public async Task A_list_that_is_assigned_is_sent_as_it_is_when_it_is_sent() =>
        Assert.Equal("""{"tags":["x","y","z"]}""", await UpdateAsync(volume =>
        {
            List<string> tags = [.. volume.Tags!];
            volume.Tags = tags;
            tags.Add("z");
        }));

    [Fact]
    public async Task Members_that_nobody_documented_are_sent_if_they_were_added_or_changed() =>
        Assert.Equal("""{"newer":{"a":2},"newest":1}""", await UpdateAsync(volume =>
        {
            volume.UnknownMembers["newer"] = Json("""{"a":2}""");
            volume.UnknownMembers["newest"] = Json("1");
            volume.UnknownMembers.Remove("new_in_914");
        }));

    [Fact]
    public async Task A_new_object_sends_what_was_assigned_as_ever() => Assert.Equal(
        """{"comment":null,"svm":{"name":"s"},"novel":1}""",
        await UpdateAsync(new Volume { Comment = null, Svm = new() { Name = "s" }, UnknownMembers = { ["novel"] = Json("1") } }));

    [Fact]
    public async Task A_new_object_sends_nested_objects_that_were_read_whole_but_for_their_links()
    {
        var read = ReadVolume();

        Assert.Equal(
            """{"aggregates":[{"name":"g1","uuid":"1"},{"name":"g2"}],"svm":{"name":"svm1","uuid":"s1"}}""",
            await UpdateAsync(new Volume { Svm = read.Svm, Aggregates = read.Aggregates }));
    }

    [Fact]
    public async Task Changes_that_were_accepted_are_not_sent_again()
    {
        var volume = new Volume { Comment = "c", Space = new() { Used = 1 }, UnknownMembers = { ["novel"] = Json("1") } };
        Assert.True(volume.IsChanged);

        volume.AcceptChanges();
        Assert.False(volume.IsChanged);
        volume.Size = 1;
        volume.UnknownMembers["novel"] = Json("2");

        Assert.Equal("""{"size":1,"novel":2}""", await UpdateAsync(volume));
        Assert.Equal("""{"comment":"c","size":1,"space":{"used":1},"novel":2}""", ApiJson.ToJson(volume));
    }

    [Fact]
    public async Task A_call_does_not_accept_changes_so_that_one_object_is_sent_to_many()
    {
        var volume = ReadVolume();
        volume.Comment = "new";

        Assert.Equal("""{"comment":"new"}""", await UpdateAsync(volume));
        Assert.Equal("""{"comment":"new"}""", await UpdateAsync(volume));
    }

    [Fact]
    public async Task A_list_of_the_callers_that_changes_after_it_was_accepted_is_noticed()
    {
        List<string> tags = ["x"];
        Dictionary<string, string> labels = new() { ["a"] = "1" };
        var volume = new Volume { Tags = tags };
        var rack = new Rack { Labels = labels };
        volume.AcceptChanges();
        rack.AcceptChanges();
        Assert.False(volume.IsChanged);
        Assert.False(rack.IsChanged);

        tags.Add("y");
        labels["b"] = "2";

        Assert.True(rack.IsChanged);
        Assert.Equal("""{"tags":["x","y"]}""", await UpdateAsync(volume));
        volume.AcceptChanges();
        Assert.Equal("{}", await UpdateAsync(volume));
        volume.Tags = tags;
        Assert.Equal("""{"tags":["x","y"]}""", await UpdateAsync(volume));
    }

    [Fact]
    public async Task An_object_of_which_all_is_marked_is_sent_whole()
    {
        var volume = ReadVolume();

        volume.MarkChanged();

        Assert.True(volume.IsChanged);
        Assert.Equal(ApiJson.ToJson(ReadVolume()), await UpdateAsync(volume));
    }

    [Fact]
    public async Task An_update_by_query_sends_changes_too()
    {
        await using var server = await LoopbackServer.StartAsync(200, Stored);
        using var client = server.Client();
        var volume = await client.Storage.Volumes.GetAsync("v1");
        volume.Comment = "new";

        await client.Storage.Volumes.UpdateWhereAsync(volume, new() { Name = "a" });

        Assert.Equal("""{"comment":"new"}""", server.Last.Body);
    }

    [Fact]
    public async Task A_creation_of_what_was_read_sends_all_that_can_be_set()
    {
        await using var server = await LoopbackServer.StartAsync(200, Stored);
        using var client = server.Client();
        var volume = await client.Storage.Volumes.GetAsync("v1");
        volume.Comment = "copy";

        await client.Storage.Volumes.CreateAsync(volume);

        var sent = ApiJson.Read<Volume>(server.Last.Body);
        Assert.False(sent.Has(Volume.Field.Links));
        Assert.False(sent.Has(Volume.Field.Svm.Links));
        Assert.Equal(("copy", 10, "svm1"), (sent.Comment, sent.Size, sent.Svm!.Name));
    }

    [Fact]
    public async Task A_replacement_sends_everything()
    {
        await using var server = await LoopbackServer.StartAsync(200, Stored);
        using var client = server.Client();
        var volume = await client.Storage.Volumes.GetAsync("v1");

        await client.Storage.Volumes.ReplaceAsync("v1", volume);

        Assert.Equal(ApiJson.ToJson(ReadVolume()), server.Last.Body);
    }

    [Fact]
    public async Task Many_records_send_their_changes_and_their_keys()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, context.Request.Method == "GET" ? $$"""{"records":[{{Stored}},{"uuid":"v2","name":"b","size":1}],"num_records":2}""" : "{}"));
        using var client = server.Client();
        List<Volume> volumes = [];
        await foreach (var volume in client.Storage.Volumes.ListAsync())
            volumes.Add(volume);
        volumes[0].Comment = "new";
        volumes.Add(new Volume { Uuid = "v3", Size = 3 });

        await client.Storage.Volumes.UpdateManyAsync(volumes);

        Assert.Equal("""{"records":[{"comment":"new","uuid":"v1"},{"uuid":"v2"},{"size":3,"uuid":"v3"}]}""", server.Last.Body);
    }

    [Fact]
    public async Task Keys_of_records_can_lie_in_nested_objects()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"1","label":"l","weight":3,"owner":{"name":"o","uuid":"u","_links":{}},"layers":[]}""");
        using var client = server.Client();
        var crate = await client.Crates.GetAsync();
        crate.Label = "m";

        await client.Crates.UpdateManyAsync([crate], "owner.uuid\nid");

        Assert.Equal("""{"records":[{"id":"1","label":"m","owner":{"uuid":"u"}}]}""", server.Last.Body);
    }

    [Fact]
    public async Task What_no_page_sends_is_left_out_of_what_was_read_and_kept_where_it_was_assigned()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"1","label":"l","weight":3,"layers":[{"id":"2","label":"n"}],"_links":{"self":{"href":"/a"}}}""");
        using var client = server.Client();
        var crate = await client.Crates.GetAsync();
        crate.Weight = 4;

        await client.Crates.CreateAsync(crate);

        Assert.Equal("""{"label":"l","weight":4,"layers":[{"label":"n"}]}""", server.Last.Body);
    }

    [Fact]
    public void Text_of_the_programs_own_counts_as_assigned_until_it_is_accepted()
    {
        var volume = ApiJson.Read<Volume>(Stored);
        Assert.True(volume.IsChanged);
        Assert.True(JsonSerializer.Deserialize<Volume>(Stored)!.IsChanged);

        volume.AcceptChanges();

        Assert.False(volume.IsChanged);
    }

    [Fact]
    public async Task Members_beyond_the_64th_are_known_to_be_read_or_assigned()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"m3":"a","m64":"b","m129":"c"}""");
        using var client = server.Client();
        var wide = await client.Crates.GetAsync<Wide>();
        Assert.False(wide.IsChanged);

        wide[100] = "d";
        wide[129] = null;

        Assert.True(wide.IsChanged);
        Assert.Equal("""{"m100":"d","m129":null}""", await UpdateAsync(client, server, wide));
        wide.AcceptChanges();
        Assert.Equal("{}", await UpdateAsync(client, server, wide));
        wide.MarkChanged();
        Assert.Equal("""{"m3":"a","m64":"b","m100":"d","m129":null}""", await UpdateAsync(client, server, wide));
    }

    [Fact]
    public async Task Maps_that_were_read_cannot_be_changed_unnoticed()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"labels":{"a":"1"},"slots":{"s":{"used":1}},"shelves":{"x":[1]}}""");
        using var client = server.Client();
        var rack = await client.Crates.GetAsync<Rack>();
        Assert.False(rack.IsChanged);
        Assert.Throws<NotSupportedException>(() => ((IDictionary<string, string>)rack.Labels!)["a"] = "2");

        rack.Slots!["s"].Used = 2;

        Assert.True(rack.IsChanged);
        Assert.Equal("""{"slots":{"s":{"used":2}}}""", await UpdateAsync(client, server, rack));
    }

    [Fact]
    public void An_object_that_contains_itself_is_told()
    {
        var nest = new Nest();
        nest.Parent = nest;

        Assert.Throws<InvalidOperationException>(nest.AcceptChanges);
        Assert.Throws<InvalidOperationException>(nest.MarkChanged);
    }

    private static Volume ReadVolume()
    {
        var volume = ApiJson.Read<Volume>(Stored);
        volume.AcceptChanges();
        return volume;
    }

    private static async Task<string> UpdateAsync(Action<Volume> change)
    {
        await using var server = await LoopbackServer.StartAsync(200, Stored);
        using var client = server.Client();
        var volume = await client.Storage.Volumes.GetAsync("v1");
        change(volume);
        await client.Storage.Volumes.UpdateAsync("v1", volume);
        return server.Last.Body;
    }

    private static async Task<string> UpdateAsync(Volume volume)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        await client.Storage.Volumes.UpdateAsync("v1", volume);
        return server.Last.Body;
    }

    private static async Task<string> UpdateAsync(TestClient client, LoopbackServer server, ApiObject body)
    {
        await client.Crates.UpdateAsync(body);
        return server.Last.Body;
    }

    private static JsonElement Json(string text) => JsonDocument.Parse(text).RootElement;
}
