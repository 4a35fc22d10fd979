using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Paging;

/// <summary>Pages print an envelope for a record, or a record for an envelope; servers send what they like.</summary>
public class LoneRecordTests
{
    [Fact]
    public async Task A_record_in_place_of_a_collection_is_its_one_record()
    {
        await using var server = await LoopbackServer.StartAsync(
            200, """{"comment":"db1","_links":{"self":{"href":"/api/x"}},"size":5,"new_in_later":[1],"metadata":{"continue":""}}""");
        using var client = server.Client();

        var volume = await client.Storage.Volumes.ListAsync().FindAsync();

        Assert.Equal("db1", volume!.Comment);
        Assert.Equal(5, volume.Size);
        Assert.Equal("/api/x", volume.Links?.Self?.Href);
        Assert.Equal(["metadata", "new_in_later"], volume.UnknownMembers.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task It_is_counted_and_stands_on_a_page()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"comment":"db1"}""");
        using var client = server.Client();

        Assert.Equal(1, await client.Storage.Volumes.ListAsync().CountAsync());
        var pages = new List<ApiPage<Volume>>();
        await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync())
            pages.Add(page);
        Assert.Equal("db1", Assert.Single(Assert.Single(pages).Records).Comment);
        Assert.Empty(pages[0].Other);
    }

    [Fact]
    public async Task A_member_of_it_of_another_kind_is_said()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"comment":"db1","size":"much"}""");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Contains("$.size", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"cli_output":"There are no entries matching your query."}""")]
    [InlineData("""{"status":"ok","data":[]}""")]
    public async Task An_object_that_has_neither_records_nor_members_of_one_is_no_empty_collection(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"_links":{"self":{"href":"/api/x"}}}""")]
    [InlineData("""{"num_records":0,"notice":"x"}""")]
    [InlineData("""{"records":null,"comment":"x"}""")]
    public async Task An_envelope_without_records_is_an_empty_collection(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        Assert.Empty(await client.Storage.Volumes.ListAsync().ToListAsync());
    }

    [Fact]
    public async Task An_envelope_of_one_record_in_place_of_it_is_opened()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":[{"comment":"db1"}],"num_records":1,"_links":{"self":{"href":"/api/x"}}}""");
        using var client = server.Client();

        Assert.Equal("db1", (await client.Storage.Volumes.GetAsync("u")).Comment);
    }

    [Theory]
    [InlineData("""{"records":[],"num_records":0}""", "an envelope of 0")]
    [InlineData("""{"records":[{"comment":"a"},{"comment":"b"}],"num_records":2}""", "an envelope of 2")]
    public async Task An_envelope_of_none_or_several_is_not_one_record(string body, string said)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Contains(said, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_has_a_new_member_called_records_stays_itself()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"comment":"db1","records":[{"comment":"other"}]}""");
        using var client = server.Client();

        var volume = await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("db1", volume.Comment);
        Assert.True(volume.UnknownMembers.ContainsKey("records"));
    }
}
