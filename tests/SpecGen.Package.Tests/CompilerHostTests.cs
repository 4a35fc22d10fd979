using System.Reflection;
using SpecGen.Package.Tests.Building;

namespace SpecGen.Package.Tests;

// A compiler on .NET Framework (Visual Studio) gives a generator exactly the System.* versions it was built with and
// fails to load one that asks for newer (CS8785 on a user's machine only, while `dotnet build` works). The oldest
// compiler we support is Roslyn 4.8, so nothing we ship into it may ask for more than the packages of Roslyn 4.8.0.
public class CompilerHostTests(PackedFeed feed, CompilerHost host, EditorHost editor) : IClassFixture<CompilerHost>, IClassFixture<EditorHost>
{
    private const string AnalyzerFolder = "analyzers/dotnet/cs/";

    [Fact]
    public void No_assembly_shipped_into_the_compiler_asks_for_more_than_the_oldest_host_brings()
    {
        string[] names = [.. Shipped().Select(file => Path.GetFileNameWithoutExtension(file))];

        Assert.Contains("SpecGen.Generator", names);
        Assert.Contains("SpecGen.Analyzers", names);
        Assert.All(Shipped().Where(file => !IsForEditors(file)), file => Assert.Empty(host.Unsatisfied(PackedFeed.ReadEntry(feed.GeneratorPackage, file), [.. names.Where(name => !IsForEditors(name))])));
    }

    // A compiler meets their assembly too and finds nothing to run in it; only an editor loads what it stands on.
    [Fact]
    public void Code_fixes_ask_for_no_more_than_the_oldest_editor_brings()
    {
        string[] names = [.. Shipped().Select(file => Path.GetFileNameWithoutExtension(file))];
        string fixes = Assert.Single(Shipped(), IsForEditors);

        Assert.Empty(editor.Unsatisfied(PackedFeed.ReadEntry(feed.GeneratorPackage, fixes), names));
        Assert.NotEmpty(host.Unsatisfied(PackedFeed.ReadEntry(feed.GeneratorPackage, fixes), names));
    }

    private IEnumerable<string> Shipped() => PackedFeed.Entries(feed.GeneratorPackage).Where(name => name.StartsWith(AnalyzerFolder, StringComparison.Ordinal));

    private static bool IsForEditors(string file) => file.Contains("SpecGen.CodeFixes", StringComparison.Ordinal);

    [Theory]
    [InlineData("System.Text.Encoding.CodePages", "7.0.0.0", true)]
    [InlineData("System.Text.Encoding.CodePages", "8.0.0.0", false)]
    [InlineData("System.Collections.Immutable", "8.0.0.0", false)]
    [InlineData("System.Text.Json", "6.0.0.0", false)]
    public void The_host_satisfies_its_own_versions_and_refuses_newer_and_foreign_ones(string name, string version, bool satisfied)
    {
        Assert.Equal(satisfied, host.Satisfies(new AssemblyName($"{name}, Version={version}")));
    }
}
