using Sample_Program.Ontap;
using Sample_Program.Ontap.Storage.Volumes;

namespace Sample_Program;

/// <summary>Lists the volumes of a cluster.</summary>
public sealed class VolumeReport(OntapClient ontap)
{
    /// <summary>Writes a line for each volume, the largest first.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <exception cref="ApiException">The cluster did not answer, or refused.</exception>
    public async Task WriteAsync(TextWriter output, CancellationToken cancellationToken = default)
    {
        var volumes = ontap.Storage.Volumes.ListAsync(new()
        {
            Fields = [Volume.Field.Name, Volume.Field.Svm.Name, Volume.Field.Size],
            OrderBy = [ApiOrder.Descending(Volume.Field.Size)],
        });
        await foreach (Volume volume in volumes.WithCancellation(cancellationToken))
            await output.WriteLineAsync($"{volume.Svm?.Name}: {volume.Name}, {volume.Size >> 30} GiB");
    }
}
