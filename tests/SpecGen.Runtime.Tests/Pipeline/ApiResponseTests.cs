using System.Net;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class ApiResponseTests
{
    [Fact]
    public async Task Status_and_headers_come_with_the_value()
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.Headers["X-Trace"] = context.Request.Path.Value!.Split('/')[^1];
            return LoopbackServer.AnswerAsync(context, 203, """{"uuid":"u"}""");
        });
        using var client = server.Client();

        var responses = await Task.WhenAll(
            ApiResponse.OfAsync(() => client.Storage.Volumes.GetAsync("a")),
            ApiResponse.OfAsync(() => client.Storage.Volumes.GetAsync("b")));

        Assert.Equal("u", responses[0].Value.Uuid);
        Assert.Equal(HttpStatusCode.NonAuthoritativeInformation, responses[0].StatusCode);
        Assert.Equal(["a", "b"], responses.Select(response => response.Headers!.GetValues("X-Trace").Single()));
    }

    [Fact]
    public async Task A_stand_in_has_no_status()
    {
        var response = await ApiResponse.OfAsync(() => Task.FromResult(1));

        Assert.Equal(1, response.Value);
        Assert.Null(response.StatusCode);
    }
}
