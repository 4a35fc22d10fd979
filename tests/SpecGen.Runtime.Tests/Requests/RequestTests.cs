using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Requests;

public class RequestTests
{
    [Fact]
    public async Task Exceptions_name_the_parameters_of_the_method()
    {
        using var client = new TestClient(new ApiClientOptions(new Uri("https://localhost/api")));
        var volumes = client.Storage.Volumes;

        await Assert.ThrowsAsync<ArgumentNullException>("uuid", () => volumes.GetAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>("uuid", () => volumes.DeleteAsync(".."));
        await Assert.ThrowsAsync<ArgumentException>("volumeUuid", () => volumes.Files.DownloadAsync("", "a"));
        await Assert.ThrowsAsync<ArgumentException>("path", () => volumes.Files.DownloadAsync("u", "."));
        await Assert.ThrowsAsync<ArgumentNullException>("volume", () => volumes.CreateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("records", () => volumes.CreateManyAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>("file", () => volumes.Files.UploadAsync("u", "a", null!));
    }

    [Theory]
    [InlineData("1cd8a442-86d1-11e0-ae1c-123478563412", "1cd8a442-86d1-11e0-ae1c-123478563412")]
    [InlineData("/api/cluster", "%2Fapi%2Fcluster")]
    [InlineData("a b?c#d&e%2Ff", "a%20b%3Fc%23d%26e%252Ff")]
    [InlineData("größe😀", "gr%C3%B6%C3%9Fe%F0%9F%98%80")]
    [InlineData("docs/read.me", "docs%2Fread%2Eme")]
    [InlineData("...", "%2E%2E%2E")]
    public async Task A_key_is_one_percent_encoded_segment(string key, string encoded)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.GetAsync(key);

        Assert.Equal("/api/storage/volumes/" + encoded, server.Last.Target);
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    public async Task A_key_that_leads_to_another_resource_is_refused(string key)
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await Assert.ThrowsAsync<ArgumentException>(async () => await client.Storage.Volumes.GetAsync(key));
        Assert.Empty(server.Seen);
    }

    [Fact]
    public async Task Keys_stand_in_path_order_and_may_be_numbers()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.Parts.Of.GetAsync("u", -7, "n/m");

        Assert.Equal("/api/storage/volumes/u/parts/-7/of/n%2Fm", server.Last.Target);
    }

    [Fact]
    public async Task A_base_address_may_end_in_a_slash()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = new TestClient(new ApiClientOptions(new Uri(server.Address + "/")));

        await client.Storage.Volumes.GetAsync("u");

        Assert.Equal("/api/storage/volumes/u", server.Last.Target);
    }

    [Fact]
    public async Task Query_parameters_are_encoded_and_lists_are_joined()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.GetAsync("u", new()
        {
            Fields = [Volume.Field.Svm.Name, Volume.Field.All, !Volume.Field.Space.Used],
            Text = "a b+c&d=e",
            Number = long.MaxValue,
            Ratio = 0.5,
            Switch = true,
            Texts = ["x,y", "z"],
            IgnoreUnknownFields = true,
        });

        Assert.Equal(
            "/api/storage/volumes/u?ignore_unknown_fields=true&fields=svm.name,*,!space.used&text=a%20b%2Bc%26d%3De" +
            "&number=9223372036854775807&ratio=0.5&switch=true&texts=x%2Cy,z",
            server.Last.Target);
    }

    [Fact]
    public async Task An_empty_list_is_left_out()
    {
        await using var server = await LoopbackServer.StartAsync(200, "{}");
        using var client = server.Client();

        await client.Storage.Volumes.GetAsync("u", new() { Fields = [] });

        Assert.Equal("/api/storage/volumes/u", server.Last.Target);
    }

    [Fact]
    public async Task A_body_is_json_of_known_length()
    {
        await using var server = await LoopbackServer.StartAsync(200, "");
        using var client = server.Client();

        await client.Storage.Volumes.ReplaceAsync("u", new Volume { Comment = "größe", Size = null });

        Assert.Equal("PUT", server.Last.Method);
        Assert.Equal("""{"comment":"größe","size":null}""", server.Last.Body);
        Assert.Equal("application/json", server.Last.Header("Content-Type"));
        Assert.Equal("33", server.Last.Header("Content-Length"));
    }
}
