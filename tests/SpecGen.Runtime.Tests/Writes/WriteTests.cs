using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Writes;

public class WriteTests
{
    [Fact]
    public async Task The_time_the_server_may_wait_is_always_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.DeleteAsync("u");
        await client.Storage.Volumes.DeleteAsync("u", new() { ReturnTimeout = TimeSpan.Zero, ReturnRecords = true });
        await client.Storage.Volumes.DeleteAsync("u", new() { ReturnTimeout = TimeSpan.FromMilliseconds(400) });

        Assert.Equal(
            ["/api/storage/volumes/u?return_timeout=15", "/api/storage/volumes/u?return_timeout=0&return_records=true", "/api/storage/volumes/u?return_timeout=1"],
            server.Seen.Select(seen => seen.Target));
    }

    [Fact]
    public void A_time_the_server_would_refuse_is_refused_here()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ApiWriteOptions { ReturnTimeout = TimeSpan.FromSeconds(121) });
        Assert.Throws<ArgumentOutOfRangeException>(() => new VolumeListOptions { ReturnTimeout = TimeSpan.FromSeconds(-1) });
    }

    [Fact]
    public async Task The_client_waits_longer_than_the_server()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await Task.Delay(1500);
            await LoopbackServer.AnswerAsync(context, 200, "{}");
        });
        using var client = server.Client(options => options.Timeout = TimeSpan.FromSeconds(1));

        await client.Storage.Volumes.DeleteAsync("u", new() { ReturnTimeout = TimeSpan.FromSeconds(2) });

        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task An_update_sends_what_was_set()
    {
        await using var server = await LoopbackServer.StartAsync(200, "");
        using var client = server.Client();

        await client.Storage.Volumes.UpdateAsync("u", new Volume { Comment = null, Size = 5 });

        Assert.Equal("PATCH", server.Last.Method);
        Assert.Equal("""{"comment":null,"size":5}""", server.Last.Body);
    }

    [Fact]
    public async Task A_deletion_has_no_body()
    {
        await using var server = await LoopbackServer.StartAsync(200, "");
        using var client = server.Client();

        await client.Storage.Volumes.DeleteAsync("u");

        Assert.Equal("", server.Last.Body);
        Assert.Equal("", server.Last.Header("Content-Type"));
    }

    [Theory]
    [InlineData("""{"num_records":1,"records":[{"uuid":"n"}]}""")]
    [InlineData("""{"uuid":"n"}""")]
    public async Task What_was_created_is_returned(string body)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers.Location = "/api/storage/volumes/n";
            return LoopbackServer.AnswerAsync(context, 201, body);
        });
        using var client = server.Client();

        var operation = await client.Storage.Volumes.CreateAsync(new Volume { Comment = "c" });

        Assert.Equal("n", Assert.Single(operation.Records).Uuid);
        Assert.Equal("/api/storage/volumes/n", operation.Location);
        Assert.True(operation.IsCompleted);
        Assert.Null(operation.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData(" \n")]
    public async Task A_reply_that_says_nothing_is_a_success(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var operation = await client.Storage.Volumes.CreateAsync(new Volume());
        await operation.WaitAsync();

        Assert.Empty(operation.Records);
    }

    [Fact]
    public async Task A_write_by_query_goes_on_with_the_same_method_and_body_until_no_rest_is_left()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, context.Request.Query.ContainsKey("rest")
                ? """{"num_records":2}"""
                : """{"num_records":3,"_links":{"next":{"href":"/api/storage/volumes?rest=1"}}}"""));
        using var client = server.Client();

        var operation = await client.Storage.Volumes.UpdateWhereAsync(new Volume { Comment = "c" }, new() { Name = Filter.Like("a*"), ContinueOnFailure = true });

        Assert.Equal(5, operation.NumRecords);
        Assert.Equal(
            ["/api/storage/volumes?return_timeout=15&continue_on_failure=true&name=a*", "/api/storage/volumes?rest=1&name=a*"],
            server.Seen.Select(seen => seen.Target));
        Assert.All(server.Seen, seen => Assert.Equal(("PATCH", """{"comment":"c"}"""), (seen.Method, seen.Body)));
    }

    [Fact]
    public async Task A_write_by_query_goes_on_by_a_link_in_the_header_too()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            if (!context.Request.Query.ContainsKey("rest"))
                context.Response.Headers.Link = "</api/other>; rel=\"self\", </api/storage/volumes?rest=a,b>; title=x; rel=\"prev next\"";
            return LoopbackServer.AnswerAsync(context, 200, """{"num_records":1}""");
        });
        using var client = server.Client();

        var operation = await client.Storage.Volumes.UpdateWhereAsync(new Volume { Comment = "c" }, new() { Name = "a" });

        Assert.Equal(2, operation.NumRecords);
        Assert.Equal("/api/storage/volumes?rest=a,b&name=a", server.Last.Target);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_ends_a_write_with_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":1,"_links":{"next":{"href":"/api/storage/volumes?name=a"}}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.UpdateWhereAsync(new Volume(), new() { Name = "a" }));

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task A_limit_of_records_ends_a_write_after_one_request()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":2,"_links":{"next":{"href":"/api/storage/volumes?rest=1"}}}""");
        using var client = server.Client();

        var operation = await client.Storage.Volumes.UpdateWhereAsync(new Volume(), new() { Name = "a", MaxRecords = 2 });

        Assert.Equal((2, 1), (operation.NumRecords, server.Seen.Count));
    }

    [Fact]
    public async Task Errors_of_single_records_are_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"num_records":3,"errors":[{"error":{"code":"8","message":"in use"}}]}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.UpdateWhereAsync(new Volume(), new() { Name = "a" }));

        Assert.Equal(ApiFailure.Partial, fault.Failure);
        Assert.Equal(OntapErrors.InUse, Assert.Single(fault.Errors).Code);
    }

    [Fact]
    public async Task Many_records_are_sent_as_a_list()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.CreateManyAsync([new Volume { Comment = "a" }, new Volume { Comment = "b" }], new() { SerialRecords = true });

        Assert.Equal("""{"records":[{"comment":"a"},{"comment":"b"}]}""", server.Last.Body);
        Assert.Contains("serial_records=true", server.Last.Target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(409, """{"error":{"message":"duplicate","code":"1"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));

        Assert.Equal(OntapErrors.AlreadyExists, fault.Code);
    }

    [Fact]
    public async Task A_given_operation_stands_in_for_a_server()
    {
        var operation = JobOperation.Succeeded(new Volume { Uuid = "u" });

        await operation.WaitAsync();

        Assert.Equal("u", Assert.Single(operation.Records).Uuid);
        Assert.Empty((await operation.GetResultsAsync()).Errors);
    }

    [Fact]
    public async Task A_stand_in_for_a_write_of_no_known_record_has_succeeded()
    {
        var operation = JobOperation.Succeeded();
        await operation.WaitAsync();

        Assert.True(operation.IsCompleted);
        Assert.Null(operation.Id);
    }
}
