using System.Text.Json;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// Projects that are broken as strangers break them, and the one sentence that each needs.
public class DoctorTests(PackedFeed feed)
{
    private const string Page = """<ApiPage Include="spec/**/*.html" />""";

    private const string TakesPagesOut = """
        </ItemGroup>
        <Target Name="TakeOut" AfterTargets="SpecGenCollectPages"><ItemGroup><AdditionalFiles Remove="@(AdditionalFiles)" /></ItemGroup></Target>
        <ItemGroup>
        """;

    [Theory]
    [InlineData("none", Page, "", "the project does not reference the package SpecGen.Generator")]
    [InlineData("ExcludeAssets=\"build;buildTransitive\"", Page, "", "leaves out what makes the client (ExcludeAssets=\"build;buildTransitive\")")]
    [InlineData("", Page, "<TargetFramework>net6.0</TargetFramework>", "the project is for net6.0, and the client needs .NET 8 or later")]
    [InlineData("", Page, "<LangVersion>11</LangVersion>", "SPEC003 LangVersion is 11, and the client needs C# 12")]
    [InlineData("", """<ApiPage Include="pages/**/*.html" />""", "", "SPEC905 no file is declared as ApiPage, so there is no client: declare pages, as told below")]
    [InlineData("", """<ApiPage Include="pages/**/*.html" />""", "", "1 page of an operation is not declared, as 'spec/get-cluster-clock.html'; to take it: <ApiPage Include=\"spec/**/*.html\" />")]
    [InlineData("", """<AdditionalFiles Include="spec/**/*.html" />""", "", "1 page of an operation is declared as AdditionalFiles")]
    [InlineData("", """<ApiPages Include="spec/**/*.html" />""", "", "the project writes the item ApiPages, which nothing reads; did you mean ApiPage?")]
    [InlineData("", Page, "<SpecGenInclude>/storage/**</SpecGenInclude>", "SPEC009 none of the declared pages gives an operation")]
    [InlineData("", Page + """<ApiPage Include="spec/none.html" />""", "", "SPEC906 The project declares a file as ApiPage or ApiOverrides that is missing: ")]
    [InlineData("", Page + TakesPagesOut, "", "1 of 1 declared pages do not reach the compiler, as 'spec/get-cluster-clock.html'")]
    public async Task A_project_without_a_client_is_told_why(string reference, string items, string properties, string told)
    {
        string folder = await ProjectAsync(reference, items, properties);

        (int code, JsonElement report) = await DoctorAsync(folder);

        Assert.Equal(1, code);
        Assert.Empty(report.GetProperty("clients").EnumerateArray());
        Assert.Contains(Findings(report), finding => finding.Contains(told, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_restored_is_to_be()
    {
        string folder = await ProjectAsync("", Page, "", isRestored: false);

        (int code, JsonElement report) = await DoctorAsync(folder);

        Assert.Equal(1, code);
        Assert.StartsWith("the packages of the project are not restored: dotnet restore", Assert.Single(Findings(report)).Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_project_that_works_it_says_what_became_of_each_page_and_whether_a_cluster_lets_it_in()
    {
        string folder = await ProjectAsync("", """<ApiPage Include="spec/**/*" />""", "<SpecGenClientName>TowerClient</SpecGenClientName><SpecGenExclude>/storage</SpecGenExclude>");
        Write(folder, "spec/about.adoc", "= About clocks\n\nThis overview tells how the pages of the reference of clocks are ordered, and where to begin to read.\n");
        File.Copy(Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/volumes/get-storage-volumes.adoc"), Path.Combine(folder, "spec/get-storage-volumes.adoc"));
        using ServedCluster cluster = await ServedCluster.StartAsync(folder, "spec");

        (int code, JsonElement report) = await DoctorAsync(folder, "--cluster", cluster.Address);
        (int trusted, JsonElement known) = await DoctorAsync(folder, "--cluster", cluster.Address, "--fingerprint", cluster.Fingerprint);

        Assert.Equal((7, 0), (code, trusted));
        Assert.Equal(["Doctored.TowerClient"], report.GetProperty("clients").EnumerateArray().Select(client => client.GetString()));
        Assert.Equal("used", report.GetProperty("emit").GetString());
        Assert.Equal(feed.Version, report.GetProperty("generator").GetProperty("version").GetString());
        JsonElement pages = report.GetProperty("pages");
        Assert.Equal(["spec/get-cluster-clock.html"], pages.GetProperty("taken").EnumerateArray().Select(page => page.GetString()));
        Assert.Equal(
            [("spec/about.adoc", "of no operation"), ("spec/get-storage-volumes.adoc", "not selected")],
            pages.GetProperty("passedOver").EnumerateArray().Select(page => (page.GetProperty("file").GetString(), page.GetProperty("kind").GetString())));
        Assert.Contains("does not trust the certificate", Assert.Single(Findings(report)), StringComparison.Ordinal);
        Assert.Empty(Findings(known));
        Assert.Equal("admin", known.GetProperty("cluster").GetProperty("user").GetString());
    }

    [Fact]
    public async Task What_the_documentation_prints_is_what_it_says_of_such_a_project()
    {
        string[] printed = File.ReadAllText(Path.Combine(RepositoryFolders.Root, "docs/tool.md")).ReplaceLineEndings("\n").Split("$ specgen doctor\n")[1].Split("```")[0].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string folder = await ProjectAsync("", """<ApiPages Include="spec/**/*.adoc" />""", "", name: "VolumeList");
        File.Delete(Path.Combine(folder, "spec/get-cluster-clock.html"));
        foreach (string page in Directory.GetFiles(Path.Combine(RepositoryFolders.Root, "spec/ontap/storage/volumes"), "*.adoc"))
            File.Copy(page, Path.Combine(folder, "spec", Path.GetFileName(page)));

        DotnetResult run = await DotnetCommand.RunAsync(folder, feed.PackageCache, ServedCluster.Tool, "doctor");

        Assert.Equal(printed.Select(line => line.Replace("0.1.0", feed.Version, StringComparison.Ordinal)), run.Output.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private async Task<string> ProjectAsync(string reference, string items, string properties, bool isRestored = true, string name = "Doctored")
    {
        string folder = feed.CreateProjectFolder();
        Write(folder, "nuget.config", $"""
            <configuration><packageSources><add key="specgen-local" value="{feed.Folder}" /></packageSources></configuration>
            """);
        Write(folder, $"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {(reference == "none" ? "" : ConsumerProject.GeneratorReference(feed, reference))}
                {items}
              </ItemGroup>
            </Project>
            """);
        Write(folder, "spec/get-cluster-clock.html", File.ReadAllText(RepositoryFolders.ClockPage));
        if (isRestored)
            await DotnetCommand.RunAsync(folder, feed.PackageCache, "restore", "--nologo", "-v", "quiet", "-p:NuGetAudit=false");
        return folder;
    }

    private async Task<(int Code, JsonElement Report)> DoctorAsync(string folder, params string[] options)
    {
        var account = new Dictionary<string, string> { ["SPECGEN_USER"] = "admin", ["SPECGEN_PASSWORD"] = ServedCluster.Password };
        DotnetResult run = await DotnetCommand.RunAsync(folder, feed.PackageCache, account, [ServedCluster.Tool, "doctor", "--json", .. options]);
        Assert.DoesNotContain(ServedCluster.Password, run.Output, StringComparison.Ordinal);
        return (run.ExitCode, JsonDocument.Parse(run.Output).RootElement);
    }

    private static string[] Findings(JsonElement report) =>
        [.. report.GetProperty("findings").EnumerateArray().Select(finding => $"{(finding.TryGetProperty("id", out JsonElement id) ? id.GetString() : "")} {finding.GetProperty("message").GetString()}")];

    private static void Write(string folder, string name, string text)
    {
        string file = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
