namespace SpecGen.Package.Tests.Building;

/// <summary>A stranger's project in a folder of its own, with nothing of this repository but the packed feed.</summary>
internal sealed class ConsumerProject
{
    private readonly PackedFeed _feed;
    private readonly string _folder;
    private readonly string _framework;

    private ConsumerProject(PackedFeed feed, string framework)
    {
        _feed = feed;
        _folder = feed.CreateProjectFolder();
        _framework = framework;
    }

    public string GeneratedFolder => Path.Combine(_folder, "Generated");

    public string ProjectFile => Path.Combine(_folder, "Consumer.csproj");

    /// <summary>Writes a project that asks the compiler for everything that could go wrong: documentation, nullable, no warning let through.</summary>
    public static ConsumerProject Create(PackedFeed feed, string items, string program, string properties = "<OutputType>Exe</OutputType>", string framework = "net10.0")
    {
        var project = new ConsumerProject(feed, framework);
        project.Write("nuget.config", $"""
            <configuration><packageSources><add key="specgen-local" value="{feed.Folder}" /></packageSources></configuration>
            """);
        project.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {properties}
                <TargetFramework>{framework}</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>Generated</CompilerGeneratedFilesOutputPath>
                <DefaultItemExcludes>$(DefaultItemExcludes);Generated/**</DefaultItemExcludes>
                <SpecGenNamespace>Contoso.Ontap</SpecGenNamespace>
                <SpecGenClientName>OntapClient</SpecGenClientName>
              </PropertyGroup>
              <ItemGroup>
            {items}
              </ItemGroup>
            </Project>
            """);
        project.Write("Program.cs", program);
        return project;
    }

    /// <summary>The reference to the generator, the only one a consumer needs.</summary>
    public static string GeneratorReference(PackedFeed feed, string attributes = "") =>
        $"""<PackageReference Include="SpecGen.Generator" Version="{feed.Version}" {attributes} />""";

    public static string Page(string file) => Page(file, "");

    public static string Page(string file, string attributes) => $"""<ApiPage Include="{file}" {attributes} />""";

    public Task<DotnetResult> BuildAsync(params string[] arguments) =>
        RunAsync(["build", "--nologo", "-v", "quiet", .. arguments]);

    /// <summary>Runs what was built, without asking MSBuild where that is.</summary>
    public Task<DotnetResult> RunProgramAsync() => RunAsync([Path.Combine("bin/Debug", _framework, "Consumer.dll")]);

    public Task<DotnetResult> RunAsync(IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(_folder, _feed.PackageCache, arguments);

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
