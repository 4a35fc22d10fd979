using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Diff;

/// <summary>Asks about the program of <c>SpecGen.ProgramCalls.Tests</c>, which shows kites.</summary>
public sealed class UsedProgramTests : IDisposable
{
    private const string Show = "SpecGen.ProgramCalls.Tests.Programs.KiteShow.";

    private static readonly string s_program = Path.Combine(
        AppContext.BaseDirectory.Replace("SpecGen.Tool.Tests", "SpecGen.ProgramCalls.Tests", StringComparison.Ordinal), "SpecGen.ProgramCalls.Tests.dll");

    private readonly TemporaryFolder _folder = new();

    public UsedProgramTests()
    {
        foreach (var page in Directory.GetFiles(Path.Combine(Repository.Root, "tests/SpecGen.TestPages/Pages/adoc"), "*kites*.adoc"))
        {
            _folder.Write($"old/{Path.GetFileName(page)}", File.ReadAllText(page));
            _folder.Write($"new/{Path.GetFileName(page)}", File.ReadAllText(page));
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_member_that_the_program_reads_is_listed_with_its_method()
    {
        Change("get-kites-.adoc", "|name\n|string\na|What it is called.", "|name\n|integer\na|What it is called.");
        var run = await DiffAsync();
        Assert.Contains("name in the response 200: a member that is answered has another type: string -> integer", run.Output, StringComparison.Ordinal);
        Assert.Contains($"used by {Show}AwaitedAsync", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_that_it_does_not_touch_is_not_listed()
    {
        Change("get-kites-.adoc", "|svm\n|link:#svm[svm]", "|svm\n|string");
        Assert.Contains("Changes: 0 ", (await DiffAsync()).Output, StringComparison.Ordinal);
        Assert.Contains("svm in the response 200", (await ToolRun.InvokeAsync("diff", _folder.At("old"), _folder.At("new"))).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operation_is_listed_if_it_is_called()
    {
        File.Delete(_folder.At("new/post-kites.adoc"));
        File.Delete(_folder.At("new/delete-kites.adoc"));
        var run = await DiffAsync();
        Assert.Contains("POST /kites", run.Output, StringComparison.Ordinal);
        Assert.Contains($"used by {Show}EnsuredAsync, {Show}Lambda", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("DELETE /kites", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_parameter_is_listed_if_it_is_assigned()
    {
        Change("get-kites.adoc", "|name\n|string\n|query\n|False\na|Filter by name", "");
        Change("get-kites.adoc", "|span\n|integer\n|query\n|False\na|Filter by span", "");
        var run = await DiffAsync();
        Assert.Contains("name (query): a parameter is gone", run.Output, StringComparison.Ordinal);
        Assert.Contains($"used by {Show}IteratedAsync", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("span (query)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_new_and_required_meets_all_who_call()
    {
        Change("get-kites.adoc", "|fields\n|array[string]", "|wind\n|integer\n|query\n|True\na|Of the day.\n\n|fields\n|array[string]");
        Assert.Contains("wind (query): a parameter is new and required", (await DiffAsync()).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_seen_of_the_program_is_said()
    {
        var output = (await DiffAsync()).Output;
        Assert.Contains($"Not seen: {Show}RawByVariableAsync: makes a raw call", output, StringComparison.Ordinal);
        Assert.Contains("Not seen: " + Show + "RawByTemplateAsync: calls PATCH /private/kites/{uuid}", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_that_is_not_built_is_said()
    {
        var project = _folder.Write("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        var run = await DiffAsync(project);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("App.csproj' is not built: there is no '", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_project_with_several_outputs_is_said()
    {
        var project = _folder.Write("app/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFrameworks>net8.0;net10.0</TargetFrameworks></PropertyGroup></Project>""");
        Assert.Contains("has several target frameworks", (await DiffAsync(project)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_program_is_said()
    {
        var run = await DiffAsync(_folder.Write("text.dll", "no assembly"));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("text.dll' cannot be read as a .NET assembly", run.Error, StringComparison.Ordinal);
        Assert.Contains("nothing found for 'no-such.dll'", (await DiffAsync("no-such.dll")).Error, StringComparison.Ordinal);
        Assert.Contains("has a client that SpecGen generated", (await DiffAsync(typeof(object).Assembly.Location)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_calls_nothing_is_said()
    {
        var run = await DiffAsync(Path.Combine(Path.GetDirectoryName(s_program)!, "SpecGen.TestClient.dll"));
        Assert.Equal(5, run.ExitCode);
        Assert.Contains("calls no operation of its client", run.Error, StringComparison.Ordinal);
    }

    private void Change(string page, string before, string after)
    {
        var file = _folder.At($"new/{page}");
        var text = File.ReadAllText(file);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
    }

    private Task<ToolRun> DiffAsync(string? program = null) => ToolRun.InvokeAsync("diff", _folder.At("old"), _folder.At("new"), "--used", program ?? s_program);
}
