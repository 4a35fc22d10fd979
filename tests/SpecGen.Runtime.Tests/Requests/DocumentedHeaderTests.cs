using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Requests;

public class DocumentedHeaderTests
{
    private static readonly DateTimeOffset s_time = new(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Headers_are_sent_as_the_options_say()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Racks.Notes.GetAsync(new() { AgentId = "a 1", Depth = 1_000_000, Deep = true, Since = s_time, Tags = ["x", "y"], ContentLanguage = "de" });

        Assert.Equal("a 1", server.Last.Header("X-Agent-Id"));
        Assert.Equal("1000000", server.Last.Header("x-depth"));
        Assert.Equal("true", server.Last.Header("x-deep"));
        Assert.Equal("2026-11-24T10:00:00+00:00", server.Last.Header("x-since"));
        Assert.Equal("x,y", server.Last.Header("x-tags"));
        Assert.Equal("de", server.Last.Header("Content-Language"));
    }

    [Fact]
    public async Task Headers_that_were_not_set_are_not_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Racks.Notes.GetAsync(new() { AgentId = "a" });

        Assert.DoesNotContain("x-depth", server.Last.Headers.Keys, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_required_header_can_come_from_the_client_and_a_call_counts_before_it()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Headers["x-agent-id"] = "of all");

        await client.Racks.Notes.GetAsync();
        Assert.Equal("of all", server.Last.Header("X-Agent-Id"));
        await client.Racks.Notes.GetAsync(new() { AgentId = "of this" });
        Assert.Equal("of this", server.Last.Header("X-Agent-Id"));
        await client.Storage.Volumes.GetAsync("u");
        Assert.Equal("of all", server.Last.Header("X-Agent-Id"));
    }

    [Fact]
    public async Task Without_a_required_header_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => client.Racks.Notes.GetAsync());

        Assert.Contains("GET /racks/notes needs the header X-Agent-Id", fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\0b")]
    [InlineData("ä")]
    [InlineData("a\u2028b")]
    public async Task A_value_that_would_break_out_of_its_header_is_refused_and_not_repeated(string value)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => client.Racks.Notes.GetAsync(new() { AgentId = value }));

        Assert.Contains("X-Agent-Id", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(value, fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }

    [Theory]
    [InlineData("Authorization", "Bearer x")]
    [InlineData("accept", "text/plain")]
    [InlineData("X-Dot-SVM-Name", "vs0")]
    [InlineData("a b", "x")]
    [InlineData("a:b", "x")]
    [InlineData("", "x")]
    [InlineData("X-Fine", "a\r\nX-Evil: 1")]
    public async Task A_client_refuses_headers_that_are_its_own_or_none(string name, string value)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");

        Assert.Throws<ArgumentException>(() => server.Client(options => options.Headers[name] = value));
    }

    [Fact]
    public async Task Headers_go_with_every_page_and_every_attempt()
    {
        var attempts = 0;
        await using var server = await LoopbackServer.StartAsync(context => ++attempts switch
        {
            1 => LoopbackServer.AnswerAsync(context, 503, ""),
            2 => LoopbackServer.AnswerAsync(context, 200, """{"records":[{}],"_links":{"next":{"href":"/api/racks?page=2"}}}"""),
            _ => LoopbackServer.AnswerAsync(context, 200, """{"records":[{}]}"""),
        });
        using var client = server.Client(options => options.Retry.FirstDelay = TimeSpan.FromMilliseconds(1));

        Assert.Equal(2, (await client.Racks.ListAsync(new() { AgentId = "a" }).ToListAsync()).Count);
        Assert.Equal(["a", "a", "a"], server.Seen.Select(request => request.Header("X-Agent-Id")));
    }

    [Fact]
    public async Task A_header_named_as_a_secret_is_taken_out_of_what_a_failure_carries()
    {
        await using var server = await LoopbackServer.StartAsync(400, """{"message":"bad key planted-key"}""");
        using var client = server.Client(options => options.Headers["access-key"] = "planted-key");

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.Equal("bad key ***", fault.ErrorMessage);
        Assert.DoesNotContain("planted", fault.ToString() + fault.RawBody, StringComparison.Ordinal);
    }
}
