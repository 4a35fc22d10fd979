using System.Text;
using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Client;

/// <summary>Answers and bodies that are no objects with members of their own.</summary>
public class ValueTests
{
    [Fact]
    public async Task A_map_is_a_whole_answer()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"s2":{"used":2},"s1":{"used":1}}""");
        using var client = server.Client();

        var slots = await client.Racks.Slots.GetAsync(new() { AgentId = "a" });

        Assert.Equal(["s2", "s1"], slots.Keys);
        Assert.Equal(1, slots["s1"].Used);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[1]")]
    [InlineData("""{"s1":null}""")]
    [InlineData("""{"s1":{}} x""")]
    public async Task An_answer_that_is_no_such_map_is_invalid(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Racks.Slots.GetAsync(new() { AgentId = "a" }));

        Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
    }

    [Fact]
    public async Task A_map_is_a_whole_body_and_a_list_an_answer()
    {
        await using var server = await LoopbackServer.StartAsync(200, """["b","a"]""");
        using var client = server.Client();

        var sorted = await client.Racks.Sort.CreateAsync(new Dictionary<string, long> { ["b"] = 1, ["a"] = 2 });

        Assert.Equal(["b", "a"], sorted);
        Assert.Equal("""{"b":1,"a":2}""", server.Last.Body);
        Assert.Equal("application/json", server.Last.Header("Content-Type"));
    }

    [Theory]
    [InlineData("""{"a":[1]}""", JsonValueKind.Object)]
    [InlineData("[]", JsonValueKind.Array)]
    [InlineData("null", JsonValueKind.Null)]
    [InlineData("", JsonValueKind.Undefined)]
    public async Task An_answer_that_no_page_describes_is_raw(string body, JsonValueKind kind)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        Assert.Equal(kind, (await client.Racks.Notes.GetAsync(new() { AgentId = "a" })).ValueKind);
    }

    [Theory]
    [InlineData("<html>")]
    [InlineData("""{"error":{"message":"m","code":"4"}}""")]
    public async Task A_raw_answer_that_is_no_json_or_an_error_is_a_failure(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(() => client.Racks.Notes.GetAsync(new() { AgentId = "a" }));
    }

    [Theory]
    [InlineData("""[{"uuid":"1"},{"uuid":"2"}]""", 2)]
    [InlineData(" [ ] ", 0)]
    public async Task A_bare_array_is_a_collection(string body, int count)
    {
        await using var server = await LoopbackServer.StartAsync(context => TrickleAsync(context, Encoding.UTF8.GetBytes(body)));
        using var client = server.Client();

        Assert.Equal(count, (await client.Racks.ListAsync(new() { AgentId = "a" }).ToListAsync()).Count);
        Assert.Equal(count, await client.Racks.ListAsync(new() { AgentId = "a" }).CountAsync());
    }

    [Theory]
    [InlineData("""[{"slots":"x"}]""", "$[0].slots")]
    [InlineData("""[{},1]""", "$[1]")]
    [InlineData("""[{}]]""", "cannot stand here")]
    [InlineData("""[{}""", "HTTP 200")]
    public async Task A_bare_array_at_fault_is_told_by_its_place(string body, string said)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(async () => await client.Racks.ListAsync(new() { AgentId = "a" }).ToListAsync());

        Assert.Contains(said, fault.Message, StringComparison.Ordinal);
    }

    private static async Task TrickleAsync(Microsoft.AspNetCore.Http.HttpContext context, byte[] body)
    {
        foreach (var value in body)
        {
            await context.Response.Body.WriteAsync(new[] { value });
            await context.Response.Body.FlushAsync();
        }
    }
}
