using System.Text;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Pipeline;

public class HeaderTests
{
    [Fact]
    public async Task Links_are_asked_for_unless_they_are_not_wanted()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();
        using var plain = server.Client(options => options.IncludeLinks = false);

        await client.Storage.Volumes.GetAsync("u");
        Assert.Equal("application/hal+json, application/json;q=0.9", server.Last.Header("Accept"));
        await plain.Storage.Volumes.GetAsync("u");
        Assert.Equal("application/json", server.Last.Header("Accept"));
    }

    [Fact]
    public async Task The_client_names_itself_and_its_product()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Product = "inventory/2.1");
        using var anonymous = server.Client();

        await client.Storage.Volumes.GetAsync("u");
        Assert.Matches(@"^specgen/\d+\.\d+\.\d+ inventory/2\.1$", server.Last.Header("User-Agent"));
        Assert.Equal("inventory-2.1", server.Last.Header("X-Dot-Client-App"));
        await anonymous.Storage.Volumes.GetAsync("u");
        Assert.Matches(@"^specgen-\d+\.\d+\.\d+$", server.Last.Header("X-Dot-Client-App"));
    }

    [Fact]
    public async Task A_product_that_would_break_a_header_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");

        Assert.Throws<ArgumentException>(() => server.Client(options => options.Product = "a\r\nX: y"));
    }

    [Fact]
    public async Task Nothing_is_said_about_the_caller_without_a_credential()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("", server.Last.Header("Authorization"));
    }

    [Fact]
    public async Task Basic_sends_user_and_password_in_utf8()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Credential = ApiCredential.Basic("admin", "pä:ss"));

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:pä:ss")), server.Last.Header("Authorization"));
    }

    [Fact]
    public async Task A_token_is_asked_for_before_every_request()
    {
        var count = 0;
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client(options => options.Credential = ApiCredential.Bearer(_ => new($"token{++count}")));

        await client.Storage.Volumes.GetAsync("u");
        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal(["Bearer token1", "Bearer token2"], server.Seen.Select(seen => seen.Header("Authorization")));
    }

    [Fact]
    public async Task A_token_that_is_refused_is_asked_for_once_more()
    {
        var count = 0;
        await using var server = await LoopbackServer.StartAsync(401, "");
        using var client = server.Client(options => options.Credential = ApiCredential.Bearer(_ => new($"token{++count}")));
        using var withFixed = server.Client(options => options.Credential = ApiCredential.Bearer("fixed"));

        await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.CreateAsync(new Volume()));
        await Assert.ThrowsAsync<ApiException>(() => withFixed.Storage.Volumes.GetAsync("u"));

        Assert.Equal(["Bearer token1", "Bearer token2", "Bearer fixed"], server.Seen.Select(seen => seen.Header("Authorization")));
    }

    [Fact]
    public void A_user_name_with_a_colon_is_refused() =>
        Assert.Throws<ArgumentException>(() => ApiCredential.Basic("a:b", "c"));

    [Fact]
    public void Credentials_and_options_show_no_secret()
    {
        var options = new ApiClientOptions(new Uri("https://cluster1/api")) { Credential = ApiCredential.Basic("admin", "secret") };

        Assert.Equal("https://cluster1/api (Basic)", options.ToString());
        Assert.Equal("Bearer", ApiCredential.Bearer("secret").ToString());
    }
}
