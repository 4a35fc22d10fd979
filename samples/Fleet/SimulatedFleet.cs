using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Hosting;

namespace Fleet;

/// <summary>Clusters that answer, but for the second, which is dead, and the third, which takes its time.</summary>
internal sealed class SimulatedFleet : IAsyncDisposable
{
    private static readonly TimeSpan s_late = TimeSpan.FromMinutes(10);

    private readonly IReadOnlyList<SimulatedCluster> _clusters;

    private SimulatedFleet(IReadOnlyList<SimulatedCluster> clusters)
    {
        _clusters = clusters;
        Connections = [.. clusters.Select((cluster, index) => (NameOf(index), Connect(cluster, isDead: index == 1)))];
    }

    /// <summary>How to reach each cluster, by its name.</summary>
    public IReadOnlyList<(string Name, ApiClientOptions Options)> Connections { get; }

    public static async Task<SimulatedFleet> StartAsync(int count, CancellationToken cancellationToken)
    {
        var folder = Directory.CreateTempSubdirectory("fleet").FullName;
        try
        {
            SimulatedCluster[] clusters = await Task.WhenAll(Enumerable.Range(0, count).Select(index => StartOneAsync(folder, index, cancellationToken)));
            clusters[2].Faults.Next("GET /storage/volumes", Fault.LateAnswer(s_late));
            return new(clusters);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (SimulatedCluster cluster in _clusters)
            await cluster.DisposeAsync();
    }

    private static async Task<SimulatedCluster> StartOneAsync(string folder, int index, CancellationToken cancellationToken)
    {
        var scenario = Path.Combine(folder, NameOf(index) + ".json");
        await File.WriteAllTextAsync(scenario, (await ScenarioAsync(index, cancellationToken)).ToJsonString(), cancellationToken);
        return await SampleCluster.StartAsync(scenario: scenario, cancellationToken: cancellationToken);
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"harbour-{index + 1:00}");

    /// <summary>Nobody listens at a dead cluster's port.</summary>
    private static ApiClientOptions Connect(SimulatedCluster cluster, bool isDead)
    {
        ApiClientOptions options = cluster.ClientOptions();
        return isDead ? new(new Uri("https://127.0.0.1:1/api")) { Credential = options.Credential } : options;
    }

    /// <summary>What the sample cluster has, with certificates and now and then a forgotten volume.</summary>
    private static async Task<JsonObject> ScenarioAsync(int index, CancellationToken cancellationToken)
    {
        var scenario = JsonNode.Parse(await File.ReadAllTextAsync(SampleCluster.Scenario, cancellationToken))!.AsObject();
        if (index % 5 == 0)
            scenario["/storage/volumes"]!.AsArray().Add(Forgotten());
        scenario["/security/certificates"] = new JsonArray(Certificate("web", index % 7 == 0 ? 12 : 400), Certificate("root", 3000));
        return scenario;
    }

    private static JsonObject Forgotten() => new()
    {
        ["name"] = "forgotten",
        ["svm"] = new JsonObject { ["name"] = "lighthouse" },
        ["aggregates"] = new JsonArray(new JsonObject { ["name"] = "harbour_large" }),
        ["size"] = 500L << 30,
        ["space"] = new JsonObject { ["used"] = 0 },
    };

    private static JsonObject Certificate(string name, int days) => new()
    {
        ["name"] = name,
        ["expiry_time"] = DateTimeOffset.UtcNow.AddDays(days).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
    };
}
