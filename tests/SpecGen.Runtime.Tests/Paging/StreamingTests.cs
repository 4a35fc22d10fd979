using System.Text;
using Microsoft.AspNetCore.Http;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Paging;

public class StreamingTests
{
    private const string Page =
        """{"_links":{"self":{"href":"/a\"b"}},"novel":{"deep":[1,[2]]},"records":[{"uuid":"1","later":{"x":[1,{"y":"z"}]},"comment":"ä€😀"},""" +
        """{"uuid":"2","aggregates":[{"name":"a"},{"name":"b"}],"sizes":[1,22,333],"raws":[{},[1]],"raw":{"k":true}},{}],"num_records":3}""";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(64)]
    public async Task Records_are_whole_wherever_the_blocks_are_cut(int size)
    {
        await using var server = await LoopbackServer.StartAsync(context => TrickleAsync(context, Encoding.UTF8.GetBytes(Page), size));
        using var client = server.Client();

        var volumes = await client.Storage.Volumes.ListAsync().ToListAsync();

        Assert.Equal(3, volumes.Count);
        Assert.Equal("ä€😀", volumes[0].Comment);
        Assert.Equal("z", volumes[0].UnknownMembers["later"].GetProperty("x")[1].GetProperty("y").GetString());
        Assert.Equal("b", volumes[1].Aggregates![1].Name);
        Assert.Equal([1, 22, 333], volumes[1].Sizes);
        Assert.Equal(2, volumes[1].Raws!.Count);
    }

    [Fact]
    public async Task A_record_is_handed_out_before_its_page_is_complete()
    {
        var goOn = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await LoopbackServer.AnswerAsync(context, 200, """{"records":[{"uuid":"1"},""");
            await context.Response.Body.FlushAsync();
            await goOn.Task;
            await context.Response.WriteAsync("""{"uuid":"2"}]}""");
        });
        using var client = server.Client();
        var seen = new List<string?>();

        await foreach (var volume in client.Storage.Volumes.ListAsync())
        {
            seen.Add(volume.Uuid);
            goOn.TrySetResult();
        }

        Assert.Equal(["1", "2"], seen);
    }

    [Fact]
    public async Task A_page_that_ends_anywhere_before_its_end_is_an_invalid_response()
    {
        var body = Encoding.UTF8.GetBytes(Page);
        var length = 0;
        await using var server = await LoopbackServer.StartAsync(context => TrickleAsync(context, body[..length], 40));
        using var client = server.Client();

        for (; length < body.Length; length++)
        {
            var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ListAsync().ToListAsync());
            Assert.Equal(ApiFailure.InvalidResponse, fault.Failure);
        }

        Assert.Equal(3, (await client.Storage.Volumes.ListAsync().ToListAsync()).Count);
    }

    [Fact]
    public async Task A_member_of_the_page_is_known_by_an_escaped_name_too()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"\u0072ecords":[{"uuid":"1"}],"num_r\u0065cords":7}""");
        using var client = server.Client();

        Assert.Equal("1", Assert.Single(await client.Storage.Volumes.ListAsync().ToListAsync()).Uuid);
        Assert.Equal(7, await client.Storage.Volumes.ListAsync().CountAsync());
    }

    [Fact]
    public async Task A_large_record_takes_time_by_its_size()
    {
        var sizes = string.Join(',', Enumerable.Repeat("1234567", 2_000_000));
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"records":[{"sizes":[{{sizes}}]}]}""");
        using var client = server.Client();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        ApiJson.Read<Volume>($$"""{"sizes":[{{sizes}}]}""");
        var once = watch.Elapsed;

        watch.Restart();
        Assert.Equal(2_000_000, Assert.Single(await client.Storage.Volumes.ListAsync().ToListAsync()).Sizes!.Count);

        Assert.True(watch.Elapsed < (20 * once) + TimeSpan.FromSeconds(1), $"{watch.Elapsed} instead of {once}.");
    }

    [Fact]
    public async Task A_record_larger_than_the_limit_is_not_read_on()
    {
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"records":[{"uuid":"1"},{"comment":"{{new string('x', 1_000_000)}}"}]}""");
        using var client = server.Client(options => options.MaximumResponseBytes = 100_000);

        var fault = await Assert.ThrowsAsync<ApiException>(async () => await client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(ApiFailure.Transport, fault.Failure);
        Assert.EndsWith("The record is larger than 100000 bytes.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_is_kept_whole_has_the_limit_of_a_reply()
    {
        await using var server = await LoopbackServer.StartAsync(LargePage.AnswerAsync);
        using var client = server.Client(options => options.MaximumResponseBytes = 1_000_000);

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var page in client.Storage.Volumes.ListAsync(new() { MaxRecords = 2 }).PagesAsync())
                Assert.Fail("The page is too large.");
        });

        Assert.EndsWith("The page is larger than 1000000 bytes.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Further_calls_can_be_made_while_iterating_even_if_one_at_a_time_is_allowed()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 200, context.Request.Path.Value!.EndsWith("volumes", StringComparison.Ordinal) ? """{"records":[{"uuid":"1"},{"uuid":"2"}]}""" : "{}"));
        using var client = server.Client(options => options.MaximumConcurrency = 1);

        await foreach (var volume in client.Storage.Volumes.ListAsync())
            await client.Storage.Volumes.GetAsync(volume.Uuid!);

        Assert.Equal(3, server.Seen.Count);
    }

    [Fact]
    public async Task A_connection_that_breaks_inside_a_page_is_a_transport_failure()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await LoopbackServer.AnswerAsync(context, 200, """{"records":[{"uuid":"1"},""");
            await context.Response.Body.FlushAsync();
            await Task.Delay(200);
            context.Abort();
        });
        using var client = server.Client();
        var seen = 0;

        var fault = await Assert.ThrowsAsync<ApiException>(async () =>
        {
            await foreach (var volume in client.Storage.Volumes.ListAsync())
                seen++;
        });

        Assert.Equal(1, seen);
        Assert.Equal(ApiFailure.Transport, fault.Failure);
    }

    private static async Task TrickleAsync(HttpContext context, byte[] body, int size)
    {
        context.Response.ContentType = "application/hal+json";
        for (var start = 0; start < body.Length; start += size)
        {
            await context.Response.Body.WriteAsync(body.AsMemory(start, Math.Min(size, body.Length - start)));
            await context.Response.Body.FlushAsync();
            if (start % 5 == 0)
                await Task.Delay(1);
        }
    }
}
