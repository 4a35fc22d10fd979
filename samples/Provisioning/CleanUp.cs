using Provisioning.Ontap.Storage;

namespace Provisioning;

/// <summary>Takes away what the sample made, as far as it is there.</summary>
internal sealed class CleanUp(StorageApi storage, TextWriter output)
{
    public async Task RunAsync(string volumeName, string svm, string policyName)
    {
        if (await storage.Volumes.ListAsync(new() { Name = volumeName, SvmName = svm }).FindAsync() is { } volume)
        {
            await storage.Volumes.DeleteAsync(volume.Uuid!);
            await output.WriteLineAsync($"Volume {volumeName}: deleted");
        }

        if (await storage.SnapshotPolicies.ListAsync(new() { Name = policyName }).FindAsync() is { } policy)
        {
            await storage.SnapshotPolicies.DeleteAsync(policy.Uuid!);
            await output.WriteLineAsync($"Snapshot policy {policyName}: deleted");
        }
    }
}
