using System.Net.Security;
using System.Net.Sockets;
using System.Text;
using SpecGen.Simulator.Tests.Invented;

namespace SpecGen.Simulator.Tests.Requests;

/// <summary>Whatever is sent, the server answers it, or refuses it, and stays. The seeds make a failure come again.</summary>
public sealed class FuzzTests
{
    private const int Requests = 150;

    private static readonly string[] s_methods = ["GET", "POST", "PATCH", "DELETE", "PUT", "OPTIONS", "HEAD", "TRACE", "get"];
    private static readonly string[] s_paths =
    [
        "/api/harbour/piers", "/api/harbour/piers/p1", "/api/harbour/piers/p1/berths", "/api/harbour/ships", "/api/harbour/tickets/1", "/api/cluster/jobs/x", "/api/cluster",
        "/api/harbour/piers/*/berths", "/api//harbour/piers/", "/api/private/cli/x", "/", "/api", "/api/harbour/piers/%2F%00", "/api/%ZZ", "/api/harbour/moorings/a/b",
    ];

    private static readonly string[] s_otherPaths =
    [
        "/estates", "/estates/k", "/estates/k/v1/trees", "/estates/k/v1/trees/k", "/estates/k/v1/trees/k/prune", "/estates/k/v1/groves/k/trees", "/barn", "/barn/k", "/weather", "/api/weather", "/nothing", "/estates/%2F",
    ];

    private static readonly string[] s_names = ["name", "depth", "fields", "order_by", "max_records", "return_timeout", "return_records", "query", "query_fields", "light.range", "svm", "tides", "start.index", "offset", "*", "new_index", "uuid", "filter", "include", "limit", "skip", "continue", "orderBy", "count", "kind", ""];
    private static readonly string[] s_pieces = ["a", "*", "|", "!", "<", ">", "..", "\"", "{", "}", ",", "null", "9999999999999999999999", "-1", "1e999", "%00", "%F0%9F%90%8B", "KB", "true", " eq '", "'", "name eq 'x'", "=", ".", " "];
    private static readonly string[] s_values =
    [
        "1", "-1", "1e400", "99999999999999999999", "\"\"", "\"east\"", "\"\\ud800\"", "null", "true", "[]", "{}", "[[[1]]]", "{\"name\":{\"name\":[1]}}", "[null,{}]", "\"\\u0000\"",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Requests_of_any_shape_are_answered_without_a_fault_of_the_server(int seed)
    {
        await using var server = await HarbourServer.StartAsync("""{ "/svm/svms": [{"name":"north"}], "/harbour/piers": [{"uuid":"p1","name":"east","svm":{"name":"north"}}] }""");
        await AttackAsync(server, new Random(seed), s_paths);

        Assert.Equal(200, (await server.GetAsync("/cluster")).Status);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task So_are_requests_to_an_api_of_other_conventions(int seed)
    {
        await using var server = await HarbourServer.StartAsync("""{ "/estates": [{"id":"k","name":"west"}], "/estates/k/v1/trees": [{"id":"k","name":"old"}], "/barn": [{"barnPublicId":"k"}] }""", pages: Orchard.Pages);

        await AttackAsync(server, new Random(seed), s_otherPaths);

        Assert.Equal(200, (await server.GetAsync("/weather")).Status);
    }

    private static async Task AttackAsync(HarbourServer server, Random random, string[] paths)
    {
        for (var request = 0; request < Requests; request++)
        {
            var text = Request(random, server, paths);
            var status = await SendAsync(server, Encoding.UTF8.GetBytes(text));
            Assert.True(status.Length == 0 || (status.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && status[9] != '5'), $"{status}\nto:\n{text}\n{string.Join('\n', server.Log.TakeLast(1))}");
        }
    }

    [Theory]
    [InlineData("GET /api/cluster?x={0} HTTP/1.1\r\nHost: x\r\n\r\n", 9_000, "414")]
    [InlineData("GET /api/cluster HTTP/1.1\r\nHost: x\r\nX-Long: {0}\r\n\r\n", 33_000, "431")]
    [InlineData("POST /api/harbour/tickets HTTP/1.1\r\nHost: x\r\nAuthorization: {1}\r\nX: {0}\r\nContent-Length: 40000000\r\n\r\n", 1, "413")]
    public async Task What_is_beyond_the_limits_is_refused(string request, int length, string status)
    {
        await using var server = await HarbourServer.StartAsync();
        var account = server.Cluster.Account;
        var text = request.Replace("{0}", new string('x', length), StringComparison.Ordinal).Replace("{1}", HarbourServer.Basic(account.User, account.Password).ToString(), StringComparison.Ordinal);

        Assert.StartsWith("HTTP/1.1 " + status, await SendAsync(server, Encoding.ASCII.GetBytes(text)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("a.{")]
    [InlineData("!{")]
    public async Task Braces_within_braces_are_refused_however_deep_they_are(string open)
    {
        await using var server = await HarbourServer.StartAsync();
        const int Depth = 800;
        var fields = string.Concat(Enumerable.Repeat(open, Depth)) + new string('}', Depth);

        Assert.Equal(400, (await server.GetAsync("/harbour/piers?fields=" + fields)).Status);
    }

    [Fact]
    public async Task A_body_that_is_too_deep_is_refused()
    {
        await using var server = await HarbourServer.StartAsync();

        Assert.Equal(400, (await server.SendAsync("POST", "/harbour/tickets", "{\"name\":" + new string('[', 10_000) + new string(']', 10_000) + "}")).Status);
    }

    [Theory]
    [InlineData("GARBAGE\r\n\r\n")]
    [InlineData("GET /api/cluster HTTP/9.9\r\n\r\n")]
    [InlineData("POST /api/harbour/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n")]
    [InlineData("POST /api/harbour/tickets HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")]
    public async Task What_is_no_request_ends_its_connection_alone(string text)
    {
        await using var server = await HarbourServer.StartAsync();

        await SendAsync(server, Encoding.ASCII.GetBytes(text));

        Assert.Equal(200, (await server.GetAsync("/cluster")).Status);
    }

    private static string Request(Random random, HarbourServer server, string[] paths)
    {
        var body = random.Next(3) == 0 ? "" : Body(random);
        var account = server.Cluster.Account;
        return $"{Pick(random, s_methods)} {Pick(random, paths)}{Query(random)} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" +
            $"Authorization: Basic {Convert.ToBase64String(Encoding.UTF8.GetBytes($"{account.User}:{account.Password}"))}\r\n" +
            (random.Next(5) == 0 ? $"X-Dot-SVM-Name: {Pick(random, ["north", "south", ""])}\r\n" : "") +
            $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";
    }

    private static string Query(Random random)
    {
        var parameters = Enumerable.Range(0, random.Next(4)).Select(_ => Pick(random, s_names) + "=" + string.Concat(Enumerable.Range(0, random.Next(5)).Select(_ => Uri.EscapeDataString(Pick(random, s_pieces)).Replace("%25", "%", StringComparison.Ordinal))));
        return "?" + string.Join('&', parameters);
    }

    private static string Body(Random random)
    {
        var members = Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{Pick(random, ["name", "depth", "svm", "svm.name", "light", "berths", "tides", "kind", "open", "records", "type", "height", "metadata", "size", "a.b.c", "..", "", "uuid", "pier"])}\":{Pick(random, s_values)}");
        var text = "{" + string.Join(',', members) + "}";
        return random.Next(6) == 0 ? text[..random.Next(text.Length)] : text;
    }

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];

    /// <summary>The first line of the answer; nothing where the server only closes.</summary>
    private static async Task<string> SendAsync(HarbourServer server, byte[] request)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        using var client = new TcpClient("127.0.0.1", server.Cluster.BaseAddress.Port);
        await using var stream = new SslStream(client.GetStream(), leaveInnerStreamOpen: false, (_, certificate, _, _) => certificate?.GetCertHashString() == server.Cluster.Certificate.GetCertHashString());
        await stream.AuthenticateAsClientAsync("localhost");
        await stream.WriteAsync(request, limit.Token);
        using var reader = new StreamReader(stream);
        try
        {
            return await reader.ReadLineAsync(limit.Token) ?? "";
        }
        catch (IOException)
        {
            return "";
        }
    }
}
