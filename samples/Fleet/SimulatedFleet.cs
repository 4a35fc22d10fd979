using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;
using SpecGen.Samples.Simulation.Faults;
using SpecGen.Samples.Simulation.Records;

namespace Fleet;

/// <summary>Clusters that answer, but for the second, which is dead, and the third, which takes its time.</summary>
internal sealed class SimulatedFleet : IAsyncDisposable
{
    private static readonly TimeSpan s_late = TimeSpan.FromMinutes(10);

    private readonly IReadOnlyList<OntapSimulator> _clusters;

    private SimulatedFleet(IReadOnlyList<OntapSimulator> clusters)
    {
        _clusters = clusters;
        Connections = [.. clusters.Select((cluster, index) => (NameOf(index), Connect(cluster, isDead: index == 1)))];
    }

    /// <summary>How to reach each cluster, by its name.</summary>
    public IReadOnlyList<(string Name, ApiClientOptions Options)> Connections { get; }

    public static async Task<SimulatedFleet> StartAsync(int count, CancellationToken cancellationToken)
    {
        OntapSimulator[] clusters = await Task.WhenAll(Enumerable.Range(0, count).Select(index =>
            OntapSimulator.StartAsync(new OntapSimulatorOptions { Store = StoreOf(index) }, cancellationToken)));
        clusters[2].Faults.Add(Fault.LateAnswer(s_late), "GET", "/api/storage/volumes");
        return new(clusters);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (OntapSimulator cluster in _clusters)
            await cluster.DisposeAsync();
    }

    private static string NameOf(int index) => string.Create(CultureInfo.InvariantCulture, $"harbour-{index + 1:00}");

    /// <summary>Nobody listens at a dead cluster's port.</summary>
    private static ApiClientOptions Connect(OntapSimulator cluster, bool isDead) => new(isDead ? new Uri("https://127.0.0.1:1/api") : cluster.BaseAddress)
    {
        Credential = ApiCredential.Basic(cluster.Account.User, cluster.Account.Password),
        ServerCertificate = ServerCertificate.Pinned(cluster.Certificate),
    };

    private static RecordStore StoreOf(int index)
    {
        StoredRecords volumes = SampleStorage.Volumes();
        if (index % 5 == 0)
            volumes.Add(SampleStorage.Volume("forgotten", "harbour_large", 500L << 30));
        var certificates = new StoredRecords("/api/security/certificates", "uuid", new RecordNotFound(4, "The certificate was not found."))
        {
            Identity = ["uuid", "name"],
            Fields = ["expiry_time"],
        };
        certificates.Add(Certificate("web", index % 7 == 0 ? 12 : 400));
        certificates.Add(Certificate("root", 3000));
        return new RecordStore(volumes, certificates);
    }

    private static JsonObject Certificate(string name, int days) => new()
    {
        ["uuid"] = Guid.NewGuid().ToString(),
        ["name"] = name,
        ["expiry_time"] = DateTimeOffset.UtcNow.AddDays(days).ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture),
    };
}
