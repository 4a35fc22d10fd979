using SpecGen.Tool.Output;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Output;

/// <summary>Whatever goes wrong while a file is written, the old one stays, or none is there.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void A_file_is_written_and_nothing_beside_it_stays()
    {
        WholeFile.Write(_folder.At("new/model.json"), Text("new"));

        Assert.Equal(["new/model.json"], FilesBelow());
        Assert.Equal("new", File.ReadAllText(_folder.At("new/model.json")));
    }

    [Fact]
    public void A_file_is_replaced()
    {
        _folder.Write("model.json", "an older and longer one");

        WholeFile.Write(_folder.At("model.json"), Text("new"));

        Assert.Equal("new", File.ReadAllText(_folder.At("model.json")));
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_old_file()
    {
        _folder.Write("model.json", "old");

        Assert.Throws<IOException>(() => WholeFile.Write(_folder.At("model.json"), Fail));

        Assert.Equal("old", File.ReadAllText(_folder.At("model.json")));
        Assert.Equal(["model.json"], FilesBelow());
    }

    [Fact]
    public void A_disk_that_is_full_leaves_no_file_where_none_was()
    {
        Assert.Throws<IOException>(() => WholeFile.Write(_folder.At("model.json"), Fail));

        Assert.Empty(FilesBelow());
    }

    [Fact]
    public void While_it_is_written_the_old_file_is_whole()
    {
        _folder.Write("model.json", "old");
        var seen = "";

        WholeFile.Write(_folder.At("model.json"), stream =>
        {
            stream.Write("half"u8);
            stream.Flush();
            seen = File.ReadAllText(_folder.At("model.json"));
        });

        Assert.Equal("old", seen);
    }

    [Fact]
    public void A_link_at_its_place_is_replaced_and_what_it_leads_to_is_not_touched()
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder.At("page.html"), elsewhere.Write("precious", "p"));

        WholeFile.Write(_folder.At("page.html"), Text("new"));

        Assert.Equal("p", File.ReadAllText(elsewhere.At("precious")));
        Assert.Null(new FileInfo(_folder.At("page.html")).LinkTarget);
    }

    [Theory]
    [InlineData("model")]
    [InlineData("openapi")]
    public async Task An_output_is_written_to_where_its_link_leads(string command)
    {
        using var elsewhere = new TemporaryFolder();
        File.CreateSymbolicLink(_folder.At("out.json"), elsewhere.Write("out.json", "old"));

        var run = await ToolRun.InvokeAsync(command, Sample.AsciiDoc, "--output", _folder.At("out.json"));

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("{", File.ReadAllText(elsewhere.At("out.json")), StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(_folder.At("out.json")).LinkTarget);
    }

    [Theory]
    [InlineData("model", "--output")]
    [InlineData("openapi", "--output")]
    [InlineData("check", "--sarif")]
    public async Task An_output_that_cannot_be_written_is_told(string command, string option)
    {
        Directory.CreateDirectory(_folder.At("out/taken"));

        var run = await ToolRun.InvokeAsync(command, Sample.AsciiDoc, option, _folder.At("out"));

        Assert.Equal(3, run.ExitCode);
        Assert.Contains("cannot write", run.Error, StringComparison.Ordinal);
        Assert.Equal([], FilesBelow());
    }

    public void Dispose() => _folder.Dispose();

    private static Action<Stream> Text(string text) => stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text));

    private static void Fail(Stream stream)
    {
        stream.Write("half"u8);
        throw new IOException("No space left on device");
    }

    private IEnumerable<string> FilesBelow() =>
        Directory.GetFiles(_folder.Path, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(_folder.Path, file).Replace('\\', '/'));
}
