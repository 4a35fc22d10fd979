using System.Formats.Tar;
using System.IO.Compression;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Import;

/// <summary>A checkout of documentation: pages of operations beside overviews, for several products, as its authors keep them.</summary>
public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SourceFolderTests()
    {
        var page = File.ReadAllText(Sample.AsciiDoc);
        var tools = page.Replace("/garden/beds/{uuid}", "/garden/tools/{uuid}", StringComparison.Ordinal);
        _folder.Write("docs/README.adoc", "= How to write here\n\nEvery page of this folder begins with a title and tells one thing.\n");
        _folder.Write("docs/_include/empty.adoc", "");
        _folder.Write("docs/unified/overview.adoc", "= Gardens\n\nThis overview tells how the pages of the reference of gardens are ordered.\n");
        _folder.Write("docs/unified/patch-garden-beds-.adoc", page);
        _folder.Write("docs/unified/patch-garden-tools-.adoc", tools);
        _folder.Write("docs/mini/patch-garden-beds-.adoc", page.Replace("{uuid}", "{bed.uuid}", StringComparison.Ordinal));
        _folder.Write("docs/unified/picture.png", "no page");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Pages_of_operations_are_taken_and_the_rest_is_said()
    {
        var run = await ImportAsync(_folder.At("docs"));
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["mini/patch-garden-beds-.adoc", "unified/patch-garden-beds-.adoc", "unified/patch-garden-tools-.adoc"], Imported());
        Assert.EndsWith("; left out: 2 of no operation, 1 no pages\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("left out, for they are pages of no operation: 'README.adoc', 'unified/overview.adoc'\n", run.Error, StringComparison.Ordinal);
        Assert.Contains($"'{_folder.At("docs/_include/empty.adoc")}' is left out: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_in_several_places_is_told_with_the_choice() =>
        Assert.Contains("1 operation has several pages in 'mini', 'unified'; name the folder to take them from by --prefer", (await ImportAsync(_folder.At("docs"))).Error, StringComparison.Ordinal);

    [Fact]
    public async Task The_preferred_place_is_taken_and_what_only_others_have_too()
    {
        var run = await ImportAsync(_folder.At("docs"), "--prefer", "mini");
        Assert.Equal(["mini/patch-garden-beds-.adoc", "unified/patch-garden-tools-.adoc"], Imported());
        Assert.Contains("1 for which a preferred one is taken", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("several pages", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_paths_that_are_asked_for_are_taken()
    {
        var run = await ImportAsync(_folder.At("docs"), "--include", "/garden/tools/**");
        Assert.Equal(["unified/patch-garden-tools-.adoc"], Imported());
        Assert.Contains("2 not selected", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_named_itself_is_taken_whatever_it_is()
    {
        await ImportAsync(_folder.At("docs/README.adoc"));
        Assert.Equal(["README.adoc"], Imported());
    }

    [Fact]
    public async Task A_folder_without_operations_is_told()
    {
        var run = await ImportAsync(_folder.At("docs/_include"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no page of an operation was found that is asked for", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs.zip")]
    [InlineData("docs.tar")]
    [InlineData("docs.tar.gz")]
    public async Task An_archive_is_as_its_folder(string name)
    {
        var archive = Pack(name);
        var run = await ImportAsync(archive, "--prefer", "unified");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["unified/patch-garden-beds-.adoc", "unified/patch-garden-tools-.adoc"], Imported());
        Assert.Contains($"'{archive}/docs/_include/empty.adoc' is left out: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_writes_nothing_out_of_its_folder()
    {
        var archive = _folder.At("evil.zip");
        using (var zip = ZipFile.Open(archive, ZipArchiveMode.Create))
            zip.CreateEntryFromFile(Sample.AsciiDoc, "../../escaped-by-specgen.adoc");
        Assert.Equal(2, (await ImportAsync(archive)).ExitCode);
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "../escaped-by-specgen.adoc")));
        Assert.False(File.Exists(Path.Combine(Path.GetTempPath(), "escaped-by-specgen.adoc")));
    }

    [Fact]
    public async Task What_is_no_archive_is_told()
    {
        var run = await ImportAsync(_folder.Write("docs.zip", "no archive"));
        Assert.Equal(3, run.ExitCode);
        Assert.Contains("an archive cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    private string Pack(string name)
    {
        var archive = _folder.At(name);
        if (name.EndsWith(".zip", StringComparison.Ordinal))
        {
            ZipFile.CreateFromDirectory(_folder.At("docs"), archive, CompressionLevel.Fastest, includeBaseDirectory: true);
            return archive;
        }

        using var file = File.Create(archive);
        using Stream stream = name.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Compress) : file;
        TarFile.CreateFromDirectory(_folder.At("docs"), stream, includeBaseDirectory: true);
        return archive;
    }

    private Task<ToolRun> ImportAsync(string pages, params string[] options) => ToolRun.InvokeAsync(["import", pages, "--into", _folder.At("out"), .. options]);

    private string[] Imported() => !Directory.Exists(_folder.At("out"))
        ? []
        : [.. Directory.EnumerateFiles(_folder.At("out"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.At("out"), file)).Order(StringComparer.Ordinal)];
}
