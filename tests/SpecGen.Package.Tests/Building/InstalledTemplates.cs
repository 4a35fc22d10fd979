namespace SpecGen.Package.Tests.Building;

/// <summary>The packed templates, installed where no user of this machine meets them.</summary>
public sealed class InstalledTemplates(PackedFeed feed) : IAsyncLifetime
{
    private readonly string _folder = feed.CreateProjectFolder();

    /// <summary>The version of the packages.</summary>
    public string Version => feed.Version;

    private string Hive => Path.Combine(_folder, ".hive");

    /// <summary>Makes a project in a folder of its name.</summary>
    /// <returns>That folder.</returns>
    internal async Task<string> NewAsync(string template, string name, params string[] options)
    {
        string place = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("n"))).FullName;
        (await RunAsync(place, ["new", template, "--name", name, .. options, "--debug:custom-hive", Hive])).ShouldSucceed();
        return Path.Combine(place, name);
    }

    internal Task<DotnetResult> RunAsync(string folder, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(folder, feed.PackageCache, arguments);

    /// <summary>Calls <c>dotnet tool</c>, or a command that it installed.</summary>
    internal Task<DotnetResult> RunToolAsync(string folder, params IEnumerable<string> arguments) =>
        DotnetCommand.RunAsync(folder, feed.PackageCache, DotnetCommand.HomeIn(_folder), arguments);

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "nuget.config"), $"""
            <configuration><packageSources><add key="specgen-local" value="{feed.Folder}" /></packageSources></configuration>
            """);
        (await RunAsync(_folder, "new", "install", "SpecGen.Templates", "--add-source", feed.Folder, "--debug:custom-hive", Hive)).ShouldSucceed();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
