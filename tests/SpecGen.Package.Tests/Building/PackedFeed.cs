using System.IO.Compression;
using System.Reflection.PortableExecutable;
using SpecGen.Package.Tests.Building;

[assembly: AssemblyFixture(typeof(PackedFeed))]

namespace SpecGen.Package.Tests.Building;

/// <summary>The packages of this solution, packed once for all tests, and a package cache that is empty at the start.</summary>
public sealed class PackedFeed : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("specgen-packages-").FullName;

    /// <summary>The system that the tests run on, as the package of the command names it that is not for all others.</summary>
    public string ThisSystem => Directory.GetFiles(Folder, $"SpecGen.Tool.*.{Version}.nupkg")
        .Select(file => Path.GetFileName(file)["SpecGen.Tool.".Length..^$".{Version}.nupkg".Length])
        .Single(system => system != "any");

    /// <summary>The folder with the packages, usable as a package source.</summary>
    public string Folder => Path.Combine(_folder, "feed");

    /// <summary>The cache that consumers restore into.</summary>
    public string PackageCache => Path.Combine(_folder, "cache");

    /// <summary>The version of the packages.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The packed generator.</summary>
    public string GeneratorPackage => PackageFile("SpecGen.Generator");

    /// <summary>The packed file of a package.</summary>
    public string PackageFile(string id) => Path.Combine(Folder, $"{id}.{Version}.nupkg");

    /// <summary>An empty folder for a project, removed after the tests.</summary>
    public string CreateProjectFolder() => Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("n"))).FullName;

    /// <summary>Reads one file of a package.</summary>
    public static byte[] ReadEntry(string package, string name)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        using Stream entry = archive.GetEntry(name)!.Open();
        using var bytes = new MemoryStream();
        entry.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>An assembly of a package has machine code beside its own.</summary>
    public bool IsCompiledAhead(string package, string assembly)
    {
        using var image = new PEReader(new MemoryStream(ReadEntry(PackageFile(package), assembly)));
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }

    /// <summary>The names of the files in a package.</summary>
    public static IReadOnlyList<string> Entries(string package)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    /// <summary>
    /// Packs what a checkout ships into a folder; tests and samples need not be built for it. Analyzers have looked at the same
    /// sources when this test was built.
    /// </summary>
    public static async Task PackAsync(string folder, string checkout) =>
        (await DotnetCommand.RunAsync(
            checkout, packageCache: null, "pack", "SpecGen.Packages.slnf", "-c", "Release", "-o", folder, "--nologo", "-v", "quiet", "-p:RunAnalyzers=false")).ShouldSucceed();

    public async ValueTask InitializeAsync()
    {
        await PackAsync(Folder, RepositoryFolders.Root);
        Version = Path.GetFileNameWithoutExtension(Directory.GetFiles(Folder, "SpecGen.Generator.*.nupkg").Single())["SpecGen.Generator.".Length..];
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
