using System.Globalization;
using System.Text;
using Provisioning.Ontap.Storage.Volumes;
using SpecGen.Runtime;

namespace Provisioning;

/// <summary>The larger volumes of an SVM as a table. The cluster chooses, sorts and sends only what is printed.</summary>
internal static class VolumeReport
{
    private static readonly CompositeFormat s_row = CompositeFormat.Parse("{0,-20} {1,10} {2,10} {3,6}  {4,-9} {5}");
    private const long Smallest = 50L << 30;

    public static async Task WriteAsync(VolumesApi volumes, string svm, TextWriter output, CancellationToken cancellationToken)
    {
        await output.WriteLineAsync(Line("VOLUME", "SIZE", "USED", "FULL", "STATE", "SNAPSHOT POLICY"));
        await foreach (Volume volume in volumes.ListAsync(Options(svm), cancellationToken))
        {
            await output.WriteLineAsync(Line(
                volume.Name, Gigabytes(volume.Size), Gigabytes(volume.Space?.Used), Fullness(volume), volume.State?.ToString(), volume.SnapshotPolicy?.Name));
        }
    }

    private static VolumeListOptions Options(string svm) => new()
    {
        SvmName = svm,
        Size = Filter.AtLeast(Smallest),
        OrderBy = [ApiOrder.Descending(Volume.Field.Size)],
        Fields = [Volume.Field.Name, Volume.Field.Size, Volume.Field.Space.Used, Volume.Field.State, Volume.Field.SnapshotPolicy.Name],
    };

    private static string Line(params object?[] cells) => string.Format(CultureInfo.InvariantCulture, s_row, cells).TrimEnd();

    private static string? Gigabytes(long? bytes) =>
        bytes is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count / (double)(1L << 30):0.0} GB") : null;

    /// <summary>Empty where the cluster does not tell one of the two: nothing is taken for zero.</summary>
    private static string? Fullness(Volume volume) =>
        volume is { Size: > 0 and { } size, Space.Used: { } used } ? string.Create(CultureInfo.InvariantCulture, $"{100.0 * used / size:0} %") : null;
}
