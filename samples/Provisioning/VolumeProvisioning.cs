using Provisioning.Ontap.Storage;
using Provisioning.Ontap.Storage.SnapshotPolicies;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace Provisioning;

/// <summary>Makes a volume, and has snapshots taken of it.</summary>
internal sealed class VolumeProvisioning(StorageApi storage, TextWriter output)
{
    /// <summary>Makes a volume and waits for the job that does it.</summary>
    public async Task<Volume> CreateAsync(string name, long size, Place place, CancellationToken cancellationToken)
    {
        var wanted = new Volume
        {
            Name = name,
            Size = size,
            Svm = new ResourceReference { Name = place.Svm },
            Aggregates = [new ResourceReference { Name = place.Aggregate }],
        };
        JobOperation job = await storage.Volumes.CreateAsync(
            wanted, new() { ReturnTimeout = TimeSpan.Zero, WaitForJob = false }, cancellationToken);
        await output.WriteLineAsync($"Volume {name}: job {job.Id ?? "not needed"}");
        await job.WaitAsync(new JobLog(output), cancellationToken: cancellationToken);

        return await storage.Volumes.ListAsync(new() { Name = name, SvmName = place.Svm }, cancellationToken).FindAsync(cancellationToken)
            ?? throw new InvalidOperationException($"The volume {name} was made, and somebody else deleted it.");
    }

    /// <summary>Makes a snapshot policy and gives it to a volume.</summary>
    public async Task ProtectAsync(Volume volume, string policy, CancellationToken cancellationToken)
    {
        await storage.SnapshotPolicies.CreateAsync(
            new SnapshotPolicy
            {
                Name = policy,
                Copies = [new SnapshotPolicyCopyItem { Count = 5, Schedule = new() { Name = "daily" } }],
            },
            cancellationToken: cancellationToken);
        await output.WriteLineAsync($"Snapshot policy {policy}: made");

        // Only what is set here is sent, and only that changes. The call waits for the job.
        await storage.Volumes.UpdateAsync(
            volume.Uuid!, new Volume { SnapshotPolicy = new ResourceReference { Name = policy } }, cancellationToken: cancellationToken);
        await output.WriteLineAsync($"Volume {volume.Name}: protected by {policy}");
    }
}
