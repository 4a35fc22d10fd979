using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Doctor;

public sealed class ProjectPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_without_a_project_is_told_how_to_begin() => await AssertToldAsync(_folder.Path, "dotnet new install SpecGen.Templates");

    [Fact]
    public async Task Of_several_projects_one_is_to_be_named()
    {
        _folder.Write("A.csproj", "<Project />");
        _folder.Write("B.fsproj", "<Project />");
        await AssertToldAsync(_folder.Path, "A.csproj, B.fsproj; name one");
    }

    [Fact]
    public async Task A_program_of_one_file_can_be_made_a_project() => await AssertToldAsync(_folder.Write("volumes.cs", "return;"), "dotnet project convert");

    [Fact]
    public async Task What_is_not_there_is_told() => await AssertToldAsync(_folder.At("none.csproj"), "nothing found for");

    [Fact]
    public async Task A_project_that_MSBuild_cannot_read_is_told_in_its_words() => await AssertToldAsync(_folder.Write("Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup>"), "MSB4025");

    [Theory]
    [InlineData("--cluster", "http://cluster1", "is not encrypted")]
    [InlineData("--fingerprint", "AB:CD", "is no SHA-256 fingerprint")]
    public async Task An_option_that_cannot_be_taken_is_told_before_anything_is_asked(string option, string value, string told)
    {
        var run = await ToolRun.InvokeAsync("doctor", _folder.Write("A.csproj", "<Project />"), option, value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    private static async Task AssertToldAsync(string project, string told)
    {
        var run = await ToolRun.InvokeAsync("doctor", project);

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("specgen: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
