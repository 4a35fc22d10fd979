using Fleet.Ontap;
using Fleet.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace Fleet;

/// <summary>What one cluster says, or why it says nothing.</summary>
/// <param name="Cluster">Its name.</param>
/// <param name="Size">Of all volumes, in bytes.</param>
/// <param name="Used">Of that, in bytes.</param>
/// <param name="Unused">Volumes that are offline, or of which less than a hundredth is used.</param>
/// <param name="Expiring">Certificates that end within a month, with their day.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
internal sealed record ClusterReport(string Cluster, long Size, long Used, IReadOnlyList<string> Unused, IReadOnlyList<string> Expiring, string? Failure)
{
    private static readonly TimeSpan s_month = TimeSpan.FromDays(30);

    /// <summary>Asks a cluster. One that is dead or slow takes the limit at most, and the report says so.</summary>
    public static async Task<ClusterReport> OfAsync(string cluster, OntapClient client, TimeSpan limit, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(limit);
        try
        {
            var volumes = ReadVolumesAsync(client, time.Token);
            var expiring = ReadCertificatesAsync(client, time.Token);
            List<Volume> read = await volumes;
            return new(
                cluster,
                read.Sum(volume => volume.Size ?? 0),
                read.Sum(volume => volume.Space?.Used ?? 0),
                [.. read.Where(IsUnused).Select(volume => volume.Name!)],
                await expiring,
                null);
        }
        catch (ApiException failure)
        {
            return Silent(cluster, failure.Failure == ApiFailure.Transport ? "no connection" : failure.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return Silent(cluster, "no answer in time");
        }
    }

    private static async Task<List<Volume>> ReadVolumesAsync(OntapClient client, CancellationToken cancellationToken) =>
        await client.Storage.Volumes
            .ListAsync(new() { Fields = [Volume.Field.Name, Volume.Field.Size, Volume.Field.State, Volume.Field.Space.Used] }, cancellationToken)
            .ToListAsync(cancellationToken);

    /// <summary>No page of certificates is declared, and any path can be called.</summary>
    private static async Task<List<string>> ReadCertificatesAsync(OntapClient client, CancellationToken cancellationToken)
    {
        var request = new RawRequest("GET", "/security/certificates") { Query = { ["fields"] = "name,expiry_time" } };
        var expiring = new List<string>();
        await foreach (RawRecord certificate in client.Raw.List<RawRecord>(request, cancellationToken: cancellationToken))
        {
            DateTimeOffset end = certificate["expiry_time"].GetDateTimeOffset();
            if (end - DateTimeOffset.UtcNow < s_month)
                expiring.Add($"{certificate["name"]} ({end:yyyy-MM-dd})");
        }

        return expiring;
    }

    private static bool IsUnused(Volume volume) =>
        volume.State == VolumeState.Offline || (volume is { Size: > 0 and { } size, Space.Used: { } used } && used < size / 100);

    private static ClusterReport Silent(string cluster, string failure) => new(cluster, 0, 0, [], [], failure);
}
