using Provisioning.Ontap;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Samples.Simulation.Faults;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Tests.Client;

/// <summary>A simulator of one test and the generated client that calls it over HTTPS.</summary>
internal sealed class SimulatedCluster : IAsyncDisposable
{
    public const string VolumesPath = "/api/storage/volumes";

    private readonly OntapSimulator _simulator;

    private SimulatedCluster(OntapSimulator simulator, StoredRecords volumes)
    {
        _simulator = simulator;
        Records = volumes;
        Client = new OntapClient(Options());
    }

    /// <summary>An SVM besides the one that the sample volumes are in.</summary>
    public static SimulatedSvm OtherSvm { get; } = new("breakwater", "27d1f0a6-5c3e-4b98-8a1f-6e42b7d09c15");

    public OntapClient Client { get; }

    public VolumesApi Volumes => Client.Storage.Volumes;

    public FaultPlan Faults => _simulator.Faults;

    /// <summary>The volumes as the cluster has them.</summary>
    public StoredRecords Records { get; }

    /// <summary>A cluster with the sample volumes and more of them.</summary>
    public static async Task<SimulatedCluster> StartAsync(SimulatedTimes? times = null, int moreVolumes = 0)
    {
        StoredRecords volumes = SampleStorage.Volumes();
        for (var number = 1; number <= moreVolumes; number++)
            volumes.Add(SampleStorage.Volume($"more{number:00}", "harbour_large", number * 1024L));
        OntapSimulator simulator = await OntapSimulator.StartAsync(new OntapSimulatorOptions
        {
            Store = new RecordStore(volumes, SampleStorage.SnapshotPolicies(), SampleAccounts.Create()),
            Svms = [SampleCluster.Svm, OtherSvm],
            Times = times ?? new SimulatedTimes(),
        });
        return new SimulatedCluster(simulator, volumes);
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
        await _simulator.DisposeAsync();
    }

    /// <summary>Options of a client that this cluster lets in.</summary>
    public ApiClientOptions Options() => new(_simulator.BaseAddress)
    {
        Credential = ApiCredential.Basic(_simulator.Account.User, _simulator.Account.Password),
        ServerCertificate = ServerCertificate.Pinned(_simulator.Certificate),
        Retry = { FirstDelay = TimeSpan.FromMilliseconds(10) },
    };
}
