using System.Buffers;
using System.Net;
using System.Text;
using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Secrets;

/// <summary>
/// The pool of buffers is the whole program's: what a body had must not be found in it. A thread has its own part of the pool,
/// so all of this runs on one, without a wait.
/// </summary>
public class PoolTests
{
    private const string Secret = "open sesame";

    private static readonly string s_long = string.Concat(Enumerable.Repeat(Secret + ", ", 2_000));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_was_written_is_not_left_in_it(bool isLong)
    {
        ApiJson.ToJson(new Volume { Comment = isLong ? s_long : Secret });

        Assert.Empty(PooledWithSecret());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_serializer_handed_on_is_not_left_in_it(bool isLong)
    {
        var json = Encoding.UTF8.GetBytes($$"""{"comment":"{{(isLong ? s_long : Secret)}}"}""");

        JsonSerializer.Deserialize<Volume>(json);

        Assert.Empty(PooledWithSecret());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_record_was_read_from_is_not_left_in_it(bool isLong)
    {
        using var client = Client($$"""{"comment":"{{(isLong ? s_long : Secret)}}"}""");

        Assert.True(client.Storage.Volumes.GetAsync("u").IsCompletedSuccessfully);

        Assert.Empty(PooledWithSecret());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_page_of_a_list_was_read_from_is_not_left_in_it(bool isLong)
    {
        var comment = isLong ? string.Concat(Enumerable.Repeat(s_long, 10)) : Secret;
        using var client = Client($$"""{"records":[{"comment":"{{comment}}"}]}""");

        Assert.True(client.Storage.Volumes.ListAsync().ToListAsync().IsCompletedSuccessfully);

        Assert.Empty(PooledWithSecret());
    }

    private static TestClient Client(string json) => new(new ApiClientOptions(new Uri("https://cluster1/api")), new HttpClient(new AtOnce(json)));

    /// <summary>Sizes of buffers that have it.</summary>
    private static List<int> PooledWithSecret()
    {
        var secret = Encoding.UTF8.GetBytes(Secret);
        byte[][] rented = [.. Enumerable.Range(8, 14).SelectMany(power => Enumerable.Range(0, 3).Select(_ => ArrayPool<byte>.Shared.Rent(1 << power)))];
        var found = rented.Where(bytes => bytes.AsSpan().IndexOf(secret) >= 0).Select(bytes => bytes.Length).ToList();
        Array.ForEach(rented, bytes => ArrayPool<byte>.Shared.Return(bytes));
        return found;
    }

    private sealed class AtOnce(string json) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(json, Encoding.UTF8, "application/json"), RequestMessage = request });
    }
}
