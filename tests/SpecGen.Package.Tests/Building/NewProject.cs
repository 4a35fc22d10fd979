namespace SpecGen.Package.Tests.Building;

/// <summary>A project as <c>dotnet new</c> makes it, with what a page of documentation tells its reader to add.</summary>
internal sealed class NewProject
{
    private readonly PackedFeed _feed;
    private readonly string _folder;
    private readonly string _name;

    /// <param name="feed">Where the packages come from.</param>
    /// <param name="name">The project's name.</param>
    /// <param name="isProgram">A program, or a library.</param>
    /// <param name="additions">Elements below the project's root.</param>
    /// <param name="source">The only file.</param>
    public NewProject(PackedFeed feed, string name, bool isProgram, string additions, string source)
    {
        _feed = feed;
        _folder = feed.CreateProjectFolder();
        _name = name;
        Write("nuget.config", $"""
            <configuration><packageSources><add key="specgen-local" value="{feed.Folder}" /></packageSources></configuration>
            """);
        Write($"{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {(isProgram ? "<OutputType>Exe</OutputType>" : "")}
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            {additions}
            </Project>
            """);
        Write(isProgram ? "Program.cs" : "Class1.cs", source);
        CopyPages();
    }

    public Task<DotnetResult> BuildAsync() =>
        DotnetCommand.RunAsync(_folder, _feed.PackageCache, "build", "--nologo", "-v", "quiet", "-warnaserror", "-p:NuGetAudit=false");

    public Task<DotnetResult> RunAsync(params string[] arguments) =>
        DotnetCommand.RunAsync(_folder, _feed.PackageCache, [$"bin/Debug/net10.0/{_name}.dll", .. arguments]);

    private void CopyPages()
    {
        string pages = Path.Combine(RepositoryFolders.Root, "spec/ontap");
        foreach (string page in Directory.EnumerateFiles(pages, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, "spec/ontap", Path.GetRelativePath(pages, page));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(page, copy);
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);
}
