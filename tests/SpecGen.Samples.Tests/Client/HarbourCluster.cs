using System.Globalization;
using System.Text.Json.Nodes;
using Provisioning.Ontap;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Records;

namespace SpecGen.Samples.Tests.Client;

/// <summary>The simulated cluster of one test and the generated client that calls it over HTTPS.</summary>
internal sealed class HarbourCluster : IAsyncDisposable
{
    private readonly SimulatedCluster _cluster;

    private HarbourCluster(SimulatedCluster cluster)
    {
        _cluster = cluster;
        Records = new(cluster.Store.Of("/storage/volumes")!);
        Client = new OntapClient(Options());
    }

    public OntapClient Client { get; }

    public VolumesApi Volumes => Client.Storage.Volumes;

    public FaultPlan Faults => _cluster.Faults;

    /// <summary>The volumes as the cluster has them.</summary>
    public HarbourVolumes Records { get; }

    /// <summary>A cluster with the sample volumes and more of them.</summary>
    public static async Task<HarbourCluster> StartAsync(SimulatedTimes? times = null, int moreVolumes = 0)
    {
        var scenario = JsonNode.Parse(await File.ReadAllTextAsync(SampleCluster.Scenario))!.AsObject();
        for (var number = 1; number <= moreVolumes; number++)
            scenario["/storage/volumes"]!.AsArray().Add(Volume(number));
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, scenario.ToJsonString());
            return new HarbourCluster(await SampleCluster.StartAsync(times: times, scenario: file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>The names of the volumes as the cluster has them.</summary>
    public IEnumerable<string> Names => Records.Records.Select(record => (string)record["name"]!);

    public static Volume NewVolume(string name, long size = 1L << 30) => new()
    {
        Name = name,
        Size = size,
        Svm = new ResourceReference { Name = "lighthouse" },
        Aggregates = [new ResourceReference { Name = "harbour_fast" }],
    };

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _cluster.DisposeAsync();
    }

    /// <summary>Options of a client that this cluster lets in.</summary>
    public ApiClientOptions Options()
    {
        ApiClientOptions options = _cluster.ClientOptions();
        options.Retry.FirstDelay = TimeSpan.FromMilliseconds(10);
        return options;
    }

    private static JsonObject Volume(int number) => new()
    {
        ["name"] = string.Create(CultureInfo.InvariantCulture, $"more{number:00}"),
        ["uuid"] = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-0000-0000-{number:000000000000}"),
        ["svm"] = new JsonObject { ["name"] = "lighthouse" },
        ["aggregates"] = new JsonArray(new JsonObject { ["name"] = "harbour_large" }),
        ["size"] = number * 1024L,
        ["state"] = "online",
    };
}

/// <summary>The volumes of a cluster, as it has them.</summary>
internal sealed class HarbourVolumes(StoredRecords stored)
{
    public IReadOnlyList<JsonObject> Records => stored.All;

    public string KeyOf(JsonObject volume) => stored.KeyOf(volume);
}
