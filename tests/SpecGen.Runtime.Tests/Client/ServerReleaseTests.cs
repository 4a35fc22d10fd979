using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Client;

public class ServerReleaseTests
{
    private const string Cluster = """{"version":{"full":"NetApp Release 9.12.1P3: Fri Mar 03 10:00:00 UTC 2023","generation":9,"major":12,"minor":1}}""";

    [Fact]
    public async Task The_cluster_is_asked_once_for_the_client_and_its_views()
    {
        await using var server = await LoopbackServer.StartAsync(200, Cluster);
        using var client = server.Client();

        var releases = await Task.WhenAll(client.ForSvm("svm1").GetReleaseAsync(), client.GetReleaseAsync(), client.ForSvmUuid("1").GetReleaseAsync());

        Assert.All(releases, release => Assert.Equal("9.12.1P3", release.Text));
        Assert.Equal("/api/cluster?fields=version", Assert.Single(server.Seen).Target);
    }

    [Fact]
    public async Task It_is_not_asked_on_behalf_of_an_svm()
    {
        await using var server = await LoopbackServer.StartAsync(200, Cluster);
        using var client = server.Client();

        await client.ForSvm("svm1").GetReleaseAsync();

        Assert.Equal("", server.Last.Header("X-Dot-SVM-Name"));
    }

    [Fact]
    public async Task Numbers_tell_the_release_where_no_words_do()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"version":{"generation":9,"major":8,"minor":0}}""");
        using var client = server.Client();

        Assert.True((await client.GetReleaseAsync()).IsAtLeast("9.8"));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"version":"9.8"}""")]
    [InlineData("""{"version":{"full":"soon"}}""")]
    [InlineData("""{"version":{"generation":"9","major":8}}""")]
    [InlineData("[]")]
    public async Task An_answer_without_a_release_is_invalid(string body)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var failure = await Assert.ThrowsAsync<ApiException>(() => client.GetReleaseAsync());

        Assert.Equal((ApiFailure.InvalidResponse, "/cluster"), (failure.Failure, failure.PathTemplate));
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var answers = 0;
        await using var server = await LoopbackServer.StartAsync(
            context => Interlocked.Increment(ref answers) == 1 ? LoopbackServer.AnswerAsync(context, 403, """{"error":{"code":"6","message":"no"}}""") : LoopbackServer.AnswerAsync(context, 200, Cluster));
        using var client = server.Client();

        await Assert.ThrowsAsync<ApiException>(() => client.GetReleaseAsync());

        Assert.Equal("9.12.1P3", (await client.GetReleaseAsync()).Text);
    }
}
