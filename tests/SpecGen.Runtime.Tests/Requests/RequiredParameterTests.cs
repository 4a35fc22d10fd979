using SpecGen.Runtime.Tests.Sample;
using SpecGen.Runtime.Tests.Sample.Racks.Search;

namespace SpecGen.Runtime.Tests.Requests;

public class RequiredParameterTests
{
    [Fact]
    public async Task A_required_parameter_that_is_set_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Racks.Search.GetAsync(new() { Words = ["oak"], Depth = 2 });

        Assert.EndsWith("/racks/search?words=oak&depth=2", server.Last.Target, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, null)]
    [InlineData(true, new string[0])]
    public async Task Without_a_required_parameter_nothing_is_sent(bool hasOptions, string[]? words)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        var options = hasOptions ? new RackSearchGetOptions { Words = words, Depth = 2, IgnoreUnknownFields = true } : null;

        var fault = await Assert.ThrowsAsync<ArgumentException>(() => client.Racks.Search.GetAsync(options));

        Assert.Contains("GET /racks/search needs the parameter words", fault.Message, StringComparison.Ordinal);
        Assert.Empty(server.Seen);
    }
}
