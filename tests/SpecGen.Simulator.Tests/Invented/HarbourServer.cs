using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Simulator.Tests.Invented;

/// <summary>A simulated system at work, and a caller that speaks to it over HTTPS.</summary>
internal sealed class HarbourServer : IAsyncDisposable
{
    private readonly SimulatedCluster _cluster;
    private readonly HttpClient _client;

    private HarbourServer(SimulatedCluster cluster)
    {
        _cluster = cluster;
        _client = Connect(cluster);
        _client.DefaultRequestHeaders.Authorization = Basic(cluster.Account.User, cluster.Account.Password);
        _client.DefaultRequestHeaders.Accept.Add(new("application/json"));
    }

    public SimulatedCluster Cluster => _cluster;

    /// <summary>All that was sent and answered.</summary>
    public ConcurrentQueue<Exchanged> Exchanges { get; } = [];

    public ConcurrentQueue<string> Log { get; private init; } = [];

    public static async Task<HarbourServer> StartAsync(
        string? scenario = "{}", TimeSpan job = default, bool timesOfScenario = false, bool isStrict = false, string? record = null, string? state = null, IReadOnlyCollection<Operation>? pages = null, Dictionary<string, int>? populate = null, int seed = 0)
    {
        var log = new ConcurrentQueue<string>();
        var file = scenario is null ? null : Path.Combine(Directory.CreateTempSubdirectory().FullName, "scenario.json");
        if (file is not null)
            await File.WriteAllTextAsync(file, scenario);
        var options = new SimulatedClusterOptions { Pages = [], Scenario = file, Times = timesOfScenario ? null : new SimulatedTimes { Job = job }, IsStrict = isStrict, Record = record, State = state, Populate = populate ?? [], PopulateSeed = seed, Log = log.Enqueue };
        return new(await SimulatedCluster.StartAsync(options, [.. (pages ?? Harbour.Pages).Select(DeferredOperation.Of)], TestContext.Current.CancellationToken)) { Log = log };
    }

    public static AuthenticationHeaderValue Basic(string user, string password) => new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

    /// <summary>A caller without credentials.</summary>
    public static HttpClient Connect(SimulatedCluster cluster, X509Certificate2? own = null) => new(new SocketsHttpHandler
    {
        SslOptions =
        {
            ClientCertificates = own is null ? null : [own],
            RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == cluster.Certificate.GetCertHashString(),
        },
    })
    {
        BaseAddress = new Uri(cluster.BaseAddress.AbsoluteUri.TrimEnd('/')[..^"api".Length]),
    };

    public async Task<Answer> SendAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "api" + path);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
        }

        using var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var node = text.Length == 0 ? null : JsonNode.Parse(text);
        var answer = new Answer((int)response.StatusCode, node as JsonObject ?? [], response.Headers.Location?.OriginalString, node);
        Exchanges.Enqueue(new(method, path, answer));
        return answer;
    }

    public Task<Answer> GetAsync(string path) => SendAsync("GET", path);

    /// <summary>Creates a record and gives it whole.</summary>
    public async Task<JsonObject> CreateAsync(string path, string body)
    {
        var answer = await SendAsync("POST", path + "?return_records=true&return_timeout=30", body);
        Assert.True(answer.Status == 201, answer.Body.ToJsonString());
        return answer.Body["records"]![0]!.AsObject();
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _cluster.DisposeAsync();
    }
}

/// <summary>A request and its answer.</summary>
internal sealed record Exchanged(string Method, string Path, Answer Answer);

/// <summary>What came back.</summary>
/// <param name="Whole">The body, whatever it is; null where there is none.</param>
internal sealed record Answer(int Status, JsonObject Body, string? Location, JsonNode? Whole = null)
{
    public string? Code => (string?)Body["error"]?["code"];

    public string? Target => (string?)Body["error"]?["target"];

    public JsonArray Records => Body["records"]!.AsArray();

    /// <summary>The names of the records, as one text.</summary>
    public string Names => string.Join(' ', Records.Select(record => (string?)record!["name"]));
}
