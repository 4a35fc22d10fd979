using System.Text;
using Provisioning.Ontap.Storage.Volumes.Files;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;

namespace SpecGen.Samples.Tests.Client;

/// <summary>Files in volumes, as forms.</summary>
public class FileTests
{
    private const string Path = "docs/read.me.txt";

    [Fact]
    public async Task A_file_is_made_written_into_read_listed_and_deleted()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        VolumeFilesApi files = cluster.Volumes.Files;
        string volume = cluster.Records.KeyOf(cluster.Records.Records[0]);

        await files.UploadAsync(volume, Path, Content("hello world"));
        await files.UpdateAsync(volume, Path, Content("W"), new() { ByteOffset = 6 });
        await files.UpdateAsync(volume, Path, Content("!"), new() { ByteOffset = -1 });

        Assert.Equal("hello World!", await ReadAsync(files, volume, 0, 100));
        Assert.Equal("World", await ReadAsync(files, volume, 6, 5));
        var listed = Assert.Single(await files.ListAsync(volume, "docs").ToListAsync());
        Assert.Equal(("read.me.txt", 12), (listed.Name, listed.Size));

        await files.DeleteAsync(volume, Path);
        var fault = await Assert.ThrowsAsync<ApiException>(() => files.DownloadAsync(volume, Path, new() { Length = 1 }));
        Assert.Equal(VolumeFileErrors.FileNotFound6684674, fault.Code);
    }

    [Fact]
    public async Task A_file_that_exists_is_replaced_only_if_that_is_asked_for()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        VolumeFilesApi files = cluster.Volumes.Files;
        string volume = cluster.Records.KeyOf(cluster.Records.Records[0]);
        await files.UploadAsync(volume, Path, Content("old"));

        var fault = await Assert.ThrowsAsync<ApiException>(() => files.UploadAsync(volume, Path, Content("new")));
        await files.UploadAsync(volume, Path, Content("newer"), new() { Overwrite = true });

        Assert.Equal(VolumeFileErrors.FileExistsAlready6684676, fault.Code);
        Assert.Equal("newer", await ReadAsync(files, volume, 0, 100));
    }

    [Fact]
    public async Task A_range_longer_than_one_call_may_move_is_refused_with_its_code()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        string volume = cluster.Records.KeyOf(cluster.Records.Records[0]);

        var fault = await Assert.ThrowsAsync<ApiException>(() => cluster.Volumes.Files.DownloadAsync(volume, Path, new() { Length = (1 << 20) + 1 }));

        Assert.Equal(VolumeFileErrors.RangeLongerThanOneCallMayMove6684675, fault.Code);
    }

    [Fact]
    public async Task A_file_that_was_refused_for_load_is_sent_again_whole()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        VolumeFilesApi files = cluster.Volumes.Files;
        string volume = cluster.Records.KeyOf(cluster.Records.Records[0]);
        cluster.Faults.Next("POST", Fault.TooManyRequests(null));

        await files.UploadAsync(volume, Path, Content("hello"));

        Assert.Equal("hello", await ReadAsync(files, volume, 0, 100));
    }

    [Fact]
    public async Task A_file_of_which_the_connection_breaks_off_is_never_taken_for_whole()
    {
        await using HarbourCluster cluster = await HarbourCluster.StartAsync();
        VolumeFilesApi files = cluster.Volumes.Files;
        string volume = cluster.Records.KeyOf(cluster.Records.Records[0]);
        await files.UploadAsync(volume, Path, Content(new string('x', 100_000)));
        cluster.Faults.Next("GET", Fault.CutAnswer);

        await using ApiDownload download = await files.DownloadAsync(volume, Path, new() { Length = 100_000 });

        await Assert.ThrowsAsync<ApiException>(() => download.Content.CopyToAsync(Stream.Null));
    }

    private static ApiFile Content(string text) => new(new MemoryStream(Encoding.UTF8.GetBytes(text)));

    private static async Task<string> ReadAsync(VolumeFilesApi files, string volume, long offset, long length)
    {
        await using ApiDownload download = await files.DownloadAsync(volume, Path, new() { ByteOffset = offset, Length = length });
        using var reader = new StreamReader(download.Content);
        return await reader.ReadToEndAsync();
    }
}
