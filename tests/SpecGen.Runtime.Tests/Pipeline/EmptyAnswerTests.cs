using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

/// <summary>204, 205 and 202 without a body mean the same to every call: it succeeded, and there is nothing to say.</summary>
public class EmptyAnswerTests
{
    [Theory]
    [InlineData(202)]
    [InlineData(204)]
    [InlineData(205)]
    public async Task Success_without_a_body_is_an_empty_value_to_every_kind_of_call(int status)
    {
        await using var server = await AnsweringAsync(status);
        using var client = server.Client(options => options.Headers["X-Agent-Id"] = "a");

        Assert.False((await client.Storage.Volumes.GetAsync("u")).Has(Volume.Field.Comment));
        Assert.Empty(await client.Racks.Slots.GetAsync());
        Assert.Empty(await client.Racks.Sort.CreateAsync(new Dictionary<string, long>()));
        Assert.Equal(JsonValueKind.Undefined, (await client.Racks.Notes.GetAsync()).ValueKind);
        Assert.Empty(await client.Storage.Volumes.ListAsync().ToListAsync());
        Assert.Equal(0, await client.Storage.Volumes.ListAsync().CountAsync());
        Assert.Null(await client.Storage.Volumes.ListAsync().FindAsync());
        Assert.Empty((await client.Storage.Volumes.UpdateAsync("u", new())).Jobs);
    }

    [Fact]
    public async Task A_file_without_content_is_an_empty_file()
    {
        await using var server = await AnsweringAsync(204);
        using var client = server.Client();

        await using var download = await client.Storage.Volumes.Files.DownloadAsync("u", "a");

        Assert.Equal(-1, download.Content.ReadByte());
    }

    [Fact]
    public async Task Status_200_without_a_body_is_no_answer_where_a_value_is_due()
    {
        await using var server = await AnsweringAsync(200);
        using var client = server.Client(options => options.Headers["X-Agent-Id"] = "a");

        await RefusedAsync(() => client.Storage.Volumes.GetAsync("u"));
        await RefusedAsync(() => client.Racks.Slots.GetAsync());
        await RefusedAsync(() => client.Storage.Volumes.ListAsync().ToListAsync());
    }

    private static Task<LoopbackServer> AnsweringAsync(int status) => LoopbackServer.StartAsync(context =>
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    });

    private static async Task RefusedAsync(Func<Task> call)
    {
        var failure = await Assert.ThrowsAsync<ApiException>(call);

        Assert.Equal(ApiFailure.InvalidResponse, failure.Failure);
    }
}
