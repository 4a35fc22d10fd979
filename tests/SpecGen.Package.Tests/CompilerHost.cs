using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

/// <summary>What the oldest supported compiler brings for the assemblies it loads: Roslyn 4.8.0 and its packages.</summary>
public sealed class CompilerHost(PackedFeed feed) : RoslynHost(feed, "Microsoft.CodeAnalysis.CSharp");

/// <summary>What the oldest supported editor brings, which loads code fixes too: Roslyn 4.8.0 with Workspaces.</summary>
public sealed class EditorHost(PackedFeed feed) : RoslynHost(feed, "Microsoft.CodeAnalysis.CSharp.Workspaces");

/// <summary>The assemblies of a package of Roslyn 4.8.0 and of those it stands on.</summary>
public abstract class RoslynHost(PackedFeed feed, string package) : IAsyncLifetime
{
    private Dictionary<string, Version> _assemblies = [];

    /// <summary>Asks NuGet for the packages of Roslyn 4.8.0 alone, so that no package of ours can raise one of its versions.</summary>
    public async ValueTask InitializeAsync()
    {
        string folder = feed.CreateProjectFolder();
        File.WriteAllText(Path.Combine(folder, "Host.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup>
              <ItemGroup><PackageReference Include="{package}" Version="4.8.0" /></ItemGroup>
            </Project>
            """);
        (await DotnetCommand.RunAsync(folder, packageCache: null, "restore", "--nologo", "-v", "quiet")).ShouldSucceed();

        using JsonDocument assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "obj/project.assets.json")));
        string cache = assets.RootElement.GetProperty("packageFolders").EnumerateObject().First().Name;
        _assemblies = RuntimeAssemblies(assets.RootElement, cache).Select(AssemblyName.GetAssemblyName).ToDictionary(name => name.Name!, name => name.Version!);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    /// <summary>The references of an assembly that this host cannot satisfy, as readable lines.</summary>
    public IEnumerable<string> Unsatisfied(byte[] assembly, IEnumerable<string> companions) =>
        from reference in References(assembly)
        where !companions.Contains(reference.Name) && !Satisfies(reference)
        select $"{reference.Name} {reference.Version}";

    public bool Satisfies(AssemblyName reference) =>
        reference.Name == "netstandard" ||
        (_assemblies.TryGetValue(reference.Name!, out Version? version) && reference.Version <= version);

    private static IEnumerable<string> RuntimeAssemblies(JsonElement assets, string cache) =>
        from target in assets.GetProperty("targets").EnumerateObject()
        from library in target.Value.EnumerateObject()
        where library.Value.TryGetProperty("runtime", out _)
        from file in library.Value.GetProperty("runtime").EnumerateObject()
        where file.Name.EndsWith(".dll", StringComparison.Ordinal)
        select Path.Combine(cache, library.Name.ToLowerInvariant(), file.Name);

    private static AssemblyName[] References(byte[] assembly)
    {
        using var reader = new PEReader(new MemoryStream(assembly));
        MetadataReader metadata = reader.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName())];
    }
}
