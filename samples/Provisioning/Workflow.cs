using Provisioning.Ontap.Storage;
using Provisioning.Ontap.Storage.Volumes;

namespace Provisioning;

/// <summary>A volume's life: it is made and protected, reported, and taken away again.</summary>
internal sealed class Workflow(StorageApi storage, TextWriter output)
{
    private const string VolumeName = "specgen_projects";
    private const string PolicyName = "specgen_workdays";
    private const long Size = 100L << 30;

    public async Task RunAsync(Place place, CancellationToken cancellationToken)
    {
        var provisioning = new VolumeProvisioning(storage, output);
        try
        {
            Volume volume = await provisioning.CreateAsync(VolumeName, Size, place, cancellationToken);
            await provisioning.ProtectAsync(volume, PolicyName, cancellationToken);
            await output.WriteLineAsync("\nThe volumes of the SVM that have 50 GB or more, largest first:\n");
            await VolumeReport.WriteAsync(storage.Volumes, place.Svm, output, cancellationToken);
        }
        finally
        {
            // What was made goes also if a step failed or the user gave up.
            await output.WriteLineAsync();
            await new CleanUp(storage, output).RunAsync(VolumeName, place.Svm, PolicyName);
        }
    }
}
