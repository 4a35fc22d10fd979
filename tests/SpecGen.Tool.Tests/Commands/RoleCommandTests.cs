using System.Text.Json;
using SpecGen.Tool.Tests.Harness;
using SpecGen.Tool.Tests.Programs;

namespace SpecGen.Tool.Tests.Commands;

public class RoleCommandTests
{
    private static readonly string s_program = typeof(VolumeShow).Assembly.Location;

    /// <summary>It calls ONTAP and an API that is not ONTAP's.</summary>
    private static readonly string s_mixedProgram = Path.Combine(
        AppContext.BaseDirectory.Replace("SpecGen.Tool.Tests", "SpecGen.ProgramCalls.Tests", StringComparison.Ordinal), "SpecGen.ProgramCalls.Tests.dll");

    [Fact]
    public async Task A_program_gets_a_table_a_body_and_commands()
    {
        var run = await ToolRun.InvokeAsync("role", s_program, "--name", "owners");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"/api/storage/volumes +readonly +GET /storage/volumes/\{uuid\} +SpecGen\.Tool\.Tests\.Programs\.VolumeShow\.OwnerAsync", run.Output);
        Assert.Contains("POST /api/security/roles", run.Output, StringComparison.Ordinal);
        Assert.Contains("security login rest-role create -role owners -api /api/storage/volumes -access readonly", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_call_whose_path_is_a_variable_is_said_to_be_left_out()
    {
        var run = await ToolRun.InvokeAsync("role", s_program);

        Assert.Contains("cannot be seen: SpecGen.Tool.Tests.Programs.VolumeShow.AskAsync", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_body_alone_is_JSON_to_send()
    {
        var run = await ToolRun.InvokeAsync("role", s_program, "--format", "json", "--svm", "vs1");

        using var body = JsonDocument.Parse(run.Output);
        Assert.Equal("automation", body.RootElement.GetProperty("name").GetString());
        Assert.Equal("vs1", body.RootElement.GetProperty("owner").GetProperty("name").GetString());
        Assert.Contains(
            body.RootElement.GetProperty("privileges").EnumerateArray(),
            privilege => (privilege.GetProperty("path").GetString(), privilege.GetProperty("access").GetString()) == ("/api/storage/volumes", "readonly"));
    }

    [Fact]
    public async Task What_a_program_calls_of_an_API_that_is_not_ONTAPs_is_said_to_be_left_out()
    {
        var run = await ToolRun.InvokeAsync("role", s_mixedProgram);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("/fleet", run.Output, StringComparison.Ordinal);
        Assert.Contains("not in the role, which is ONTAP's: what the program calls by SpecGen.ProgramCalls.Tests.Own.Harbour.HarbourClient", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_without_a_call_has_no_role()
    {
        var run = await ToolRun.InvokeAsync("role", typeof(SpecGen.Model.Resource).Assembly.Location);

        Assert.Equal(5, run.ExitCode);
        Assert.Contains("no call of a generated client", run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }

    [Fact]
    public async Task A_library_that_is_not_there_is_named_and_a_shared_framework_is_not_missed()
    {
        using var folder = new TemporaryFolder();
        var program = folder.At("SpecGen.Simulator.dll");
        File.Copy(Path.Combine(AppContext.BaseDirectory, "SpecGen.Simulator.dll"), program);

        var run = await ToolRun.InvokeAsync("role", program);

        Assert.Contains("'SpecGen.Core.dll' is not beside the program", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Microsoft.Extensions.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_no_program_is_named()
    {
        var missing = await ToolRun.InvokeAsync("role", "nowhere.dll");
        var page = await ToolRun.InvokeAsync("role", Sample.Html);

        Assert.Equal((2, 2), (missing.ExitCode, page.ExitCode));
        Assert.Contains("nowhere.dll", missing.Error, StringComparison.Ordinal);
        Assert.Contains(Path.GetFileName(Sample.Html), page.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--release", "newest")]
    [InlineData("--format", "xml")]
    public async Task A_value_that_is_none_is_refused(string option, string value)
    {
        var run = await ToolRun.InvokeAsync("role", s_program, option, value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(value, run.Error, StringComparison.Ordinal);
    }
}
