using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Paging;

public class ListTests
{
    [Fact]
    public async Task Next_alone_is_followed_through_short_and_empty_pages()
    {
        await using var server = await StartAsync(
            """{"records":[{"uuid":"1"},{"uuid":"2"}],"num_records":2,"_links":{"next":{"href":"/api/storage/volumes?page=1&x=%2F"}}}""",
            """{"num_records":0,"_links":{"next":{"href":"/api/storage/volumes?page=2"}}}""",
            """{"records":[],"_links":{"self":{"href":"/x"},"next":{"href":"/api/storage/volumes?page=3"}}}""",
            """{"_links":{"self":{"href":"/x"}},"num_records":17,"records":[{"uuid":"3"}]}""");
        using var client = server.Client();

        var volumes = await client.Storage.Volumes.ListAsync(new() { MaxRecords = 2 }).ToListAsync();

        Assert.Equal(["1", "2", "3"], volumes.Select(volume => volume.Uuid));
        Assert.Equal(
            ["/api/storage/volumes?max_records=2", "/api/storage/volumes?page=1&x=%2F", "/api/storage/volumes?page=2", "/api/storage/volumes?page=3"],
            server.Seen.Select(seen => seen.Target));
    }

    [Fact]
    public async Task What_a_page_says_besides_its_records_is_kept()
    {
        await using var server = await StartAsync("""{"notice":{"code":"111411207","message":"No traffic"},"records":[],"num_records":0}""");
        using var client = server.Client();

        var page = await client.Storage.Volumes.ListAsync().PagesAsync().SingleAsync();

        Assert.Equal("No traffic", page.Other["notice"].GetProperty("message").GetString());
        Assert.Equal(["notice"], page.Other.Keys);
    }

    [Fact]
    public async Task A_token_in_place_of_a_link_is_followed_too()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context,
            200,
            context.Request.Query["continue"].ToString() switch
            {
                "" => """{"items":[{"uuid":"1"}],"metadata":{"count":1,"continue":"a/b=="}}""",
                "a/b==" => """{"metadata":{"continue":"c"},"items":[{"uuid":"2"}]}""",
                _ => """{"items":[{"uuid":"3"}],"metadata":{"continue":""}}""",
            }));
        using var client = server.Client();

        var volumes = await client.Storage.Volumes.ListAsync(new() { MaxRecords = 1 }).ToListAsync();

        Assert.Equal(["1", "2", "3"], volumes.Select(volume => volume.Uuid));
        Assert.Equal(
            ["/api/storage/volumes?max_records=1", "/api/storage/volumes?max_records=1&continue=a%2Fb%3D%3D", "/api/storage/volumes?max_records=1&continue=c"],
            server.Seen.Select(seen => seen.Target));
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_iteration_begins_and_no_further_page_after_it_ends()
    {
        await using var server = await StartAsync("""{"records":[{"uuid":"1"},{"uuid":"2"}],"_links":{"next":{"href":"/api/p?page=1"}}}""");
        using var client = server.Client();

        var volumes = client.Storage.Volumes.ListAsync();
        Assert.Empty(server.Seen);
        await foreach (var volume in volumes)
            break;

        Assert.Single(server.Seen);
    }

    [Theory]
    [InlineData("https://elsewhere.example/api/storage/volumes")]
    [InlineData("//elsewhere.example/api")]
    [InlineData("storage/volumes?next")]
    [InlineData("/api/x\\u000d\\u000aX: y")]
    [InlineData("http://user@{authority}/api")]
    public async Task A_link_that_leaves_the_server_is_refused(string href)
    {
        LoopbackServer? server = null;
        server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, LinkTo(href.Replace("{authority}", server!.Address.Authority))));
        await using var owned = server;
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Single(server.Seen);
    }

    [Fact]
    public async Task A_link_to_the_same_server_may_be_absolute()
    {
        LoopbackServer? server = null;
        server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(context, 200, context.Request.Query.ContainsKey("page")
            ? """{"records":[{"uuid":"2"}]}"""
            : LinkTo($"{server!.Address}/storage/volumes?page=ä b")));
        await using var owned = server;
        using var client = server.Client();

        Assert.Equal(2, (await client.Storage.Volumes.ListAsync().ToListAsync()).Count);
        Assert.Equal("/api/storage/volumes?page=%C3%A4%20b", server.Last.Target);
    }

    [Fact]
    public async Task A_page_that_links_to_itself_ends_the_iteration_with_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":[],"_links":{"next":{"href":"/api/p"}}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        Assert.Equal(2, server.Seen.Count);
    }

    [Fact]
    public async Task Pages_can_be_resumed_by_their_token()
    {
        await using var server = await StartAsync(
            """{"records":[{"uuid":"1"}],"_links":{"next":{"href":"/api/storage/volumes?page=1"}}}""",
            """{"records":[{"uuid":"2"}]}""");
        using var client = server.Client();

        string? token = null;
        await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync())
        {
            Assert.Equal("1", Assert.Single(page.Records).Uuid);
            token = page.ResumeToken;
            break;
        }

        var rest = new List<ApiPage<Volume>>();
        await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync(token))
            rest.Add(page);

        Assert.Equal("2", Assert.Single(Assert.Single(rest).Records).Uuid);
        Assert.Null(rest[0].ResumeToken);
    }

    [Fact]
    public async Task A_token_of_another_server_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync("https://elsewhere.example/api"))
                Assert.Fail("No page may come.");
        });
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Errors_of_a_partial_result_come_after_all_records()
    {
        await using var server = await StartAsync(
            """{"records":[{"uuid":"1"}],"errors":[{"message":"node down","code":"393271"},{"error":{"code":1,"message":"m"}}],"_links":{"next":{"href":"/api/p?page=1"}}}""",
            """{"records":[{"uuid":"2"}]}""");
        using var client = server.Client();
        var seen = new List<string?>();

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var volume in client.Storage.Volumes.ListAsync())
                seen.Add(volume.Uuid);
        });

        Assert.Equal(["1", "2"], seen);
        Assert.Equal(ApiFailure.Partial, fault.Failure);
        Assert.Equal(OntapErrors.NodeOutOfQuorum, fault.Code);
        Assert.Equal([393271L, 1L], fault.Errors.Select(error => error.Code));
    }

    [Fact]
    public async Task A_page_carries_its_errors()
    {
        await using var server = await StartAsync("""{"records":[{"uuid":"1"}],"errors":[{"message":"m","code":"5"}]}""");
        using var client = server.Client();

        await foreach (var page in client.Storage.Volumes.ListAsync().PagesAsync())
            Assert.Equal(5, Assert.Single(page.Errors).Code);
    }

    [Fact]
    public async Task An_error_in_place_of_records_is_an_error()
    {
        await using var server = await StartAsync("""{"num_records":0,"error":{"message":"m","code":"6"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(OntapErrors.AccessDenied, fault.Code);
    }

    [Fact]
    public async Task An_http_error_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"error":{"message":"m","code":"262179"}}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().CountAsync());

        Assert.Equal(OntapErrors.UnexpectedArgument, fault.Code);
    }

    [Fact]
    public async Task A_count_is_the_sum_over_all_pages()
    {
        await using var server = await StartAsync(
            """{"num_records":1000,"_links":{"next":{"href":"/api/storage/volumes?page=1"}}}""",
            """{"num_records":34}""");
        using var client = server.Client();

        Assert.Equal(1034, await client.Storage.Volumes.ListAsync(new() { Name = "a" }).CountAsync());
        Assert.Equal("/api/storage/volumes?return_records=false&name=a", server.Seen.First().Target);
    }

    [Theory]
    [InlineData("""{"records":[{"uuid":"1"}]}""", "1")]
    [InlineData("""{"records":[]}""", null)]
    public async Task Finding_gives_the_one_record_or_none(string body, string? expected)
    {
        await using var server = await StartAsync(body);
        using var client = server.Client();

        Assert.Equal(expected, (await client.Storage.Volumes.ListAsync(new() { Name = "a", MaxRecords = 100 }).FindAsync())?.Uuid);
        Assert.Equal("/api/storage/volumes?max_records=2&name=a", server.Last.Target);
    }

    [Fact]
    public async Task Finding_fails_on_two()
    {
        await using var server = await StartAsync(
            """{"records":[{"uuid":"1"}],"_links":{"next":{"href":"/api/p?page=1"}}}""",
            """{"records":[{"uuid":"2"}]}""");
        using var client = server.Client();

        await Assert.ThrowsAsync<InvalidOperationException>(() => client.Storage.Volumes.ListAsync().FindAsync());
    }

    [Theory]
    [InlineData("<html>", "text/html")]
    [InlineData("", "application/json")]
    [InlineData("""{"records":[{"uuid":"1"}""", "application/json")]
    [InlineData("""{"records":{}}""", "application/json")]
    public async Task A_body_that_is_no_page_is_an_invalid_response(string body, string type)
    {
        await using var server = await LoopbackServer.StartAsync(200, body, type);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
    }

    [Fact]
    public async Task A_fault_in_a_record_names_its_path()
    {
        await using var server = await StartAsync("""{"records":[{"uuid":"1"},{"svm":{"name":[]}}]}""");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Contains("$.records[1].svm.name", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_tokens_cancel_an_iteration()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var client = server.Client();
        using var call = new CancellationTokenSource(50);
        using var iteration = new CancellationTokenSource(50);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Storage.Volumes.ListAsync(null, call.Token).ToListAsync());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.Storage.Volumes.ListAsync().ToListAsync(iteration.Token));
    }

    [Fact]
    public async Task Given_records_stand_in_for_a_server()
    {
        var volumes = ApiPageable.FromRecords(new Volume { Uuid = "1" });

        Assert.Equal(1, await volumes.CountAsync());
        Assert.Equal("1", (await volumes.FindAsync())!.Uuid);
        Assert.Equal("1", Assert.Single(await volumes.ToListAsync()).Uuid);
    }

    private static string LinkTo(string href) =>
        """{"records":[{"uuid":"1"}],"_links":{"next":{"href":"HREF"}}}""".Replace("HREF", href);

    private static Task<LoopbackServer> StartAsync(params string[] pages) => LoopbackServer.StartAsync(context =>
    {
        var page = int.Parse(context.Request.Query["page"].FirstOrDefault() ?? "0", System.Globalization.CultureInfo.InvariantCulture);
        return LoopbackServer.AnswerAsync(context, 200, pages[page]);
    });
}
