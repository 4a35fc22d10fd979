using System.Net;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>A success that is none, or another than its page prints: an error or the value, never nothing.</summary>
public class SuccessTextTests
{
    private const string Text = """{"error":"Failed to queue the job"}""";

    [Fact]
    public async Task An_error_that_is_a_text_is_an_error_of_every_kind_of_call()
    {
        await using var server = await LoopbackServer.StartAsync(200, Text);
        using var client = server.Client(options => options.Headers["X-Agent-Id"] = "a");

        await RefusedAsync(() => client.Storage.Volumes.GetAsync("u"));
        await RefusedAsync(() => client.Storage.Volumes.CreateAsync(new()));
        await RefusedAsync(() => client.Storage.Volumes.DeleteAsync("u"));
        await RefusedAsync(() => client.Storage.Volumes.ListAsync().ToListAsync());
        await RefusedAsync(() => client.Racks.Notes.GetAsync());
        await RefusedAsync(() => client.Storage.Volumes.Files.DownloadAsync("u", "a"));
    }

    [Theory]
    [InlineData("""{"error":"busy","message":"Try later"}""", "busy", "Try later")]
    [InlineData("""{"error":"busy","code":17}""", "17", "busy")]
    public async Task What_stands_beside_the_text_belongs_to_the_error(string body, string code, string message)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.DeleteAsync("u"));

        Assert.Equal(code, failure.Error!.CodeText);
        Assert.Equal(message, failure.ErrorMessage);
    }

    [Theory]
    [InlineData("""{"uuid":"u","error":""}""")]
    [InlineData("""{"uuid":"u","error":null}""")]
    [InlineData("""{"uuid":"u","error":false}""")]
    public async Task An_error_that_says_nothing_is_none(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        Assert.Equal("u", (await client.Storage.Volumes.GetAsync("u")).Uuid);
        Assert.Equal("u", Assert.Single((await client.Storage.Volumes.UpdateAsync("u", new())).Records).Uuid);
    }

    [Fact]
    public async Task A_dash_in_place_of_a_list_is_said()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":[{"uuid":"u","aggregates":"-"}],"num_records":1}""");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
        Assert.Contains("$.records[0].aggregates", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dash_in_place_of_the_records_is_said()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":"-"}""");
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Contains("$.records", failure.Message, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<ApiException>(call);

        Assert.Equal(ApiFailure.Server, failure.Failure);
        Assert.Equal(HttpStatusCode.OK, failure.StatusCode);
        Assert.Equal("Failed to queue the job", failure.ErrorMessage);
    }
}
