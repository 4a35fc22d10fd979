using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SpecGen.Core.Tests.Harness;
using SpecGen.Naming;
using SpecGen.Runtime;

namespace SpecGen.Core.Tests.Naming.Reserved;

/// <summary>The list is read from the installed frameworks and packages; UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public class ImportedTypesTests
{
    private const int LineLength = 118;

    private static readonly string s_file = Path.Combine(Repository.Root, "generator/SpecGen.Core/Naming/Reserved/ImportedTypes.Names.cs");

    private static readonly string[] s_names = [.. Assemblies().SelectMany(PublicTypes).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("System.Threading.Tasks")]
    [InlineData("Microsoft.AspNetCore.Routing")]
    [InlineData("Microsoft.Extensions.Hosting")]
    [InlineData("SpecGen.Runtime")]
    public void Namespaces_are_found_where_the_Sdk_states_them(string name) => Assert.Contains(name, ImportedNamespaces.All);

    [Fact]
    public void Every_type_that_a_project_imports_is_reserved()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            Write();

        Assert.True(s_names.Length > 500, $"Only {s_names.Length} types were found.");
        Assert.All(s_names, name => Assert.True(ImportedTypes.Contains(name), name));
    }

    [Theory]
    [InlineData("Filter")]
    [InlineData("FileShare")]
    [InlineData("Host")]
    [InlineData("Route")]
    [InlineData("Lock")]
    public void Types_that_an_api_could_have_are_reserved(string name) => Assert.True(ImportedTypes.Contains(name));

    [Theory]
    [InlineData("Volume")]
    [InlineData("Svm")]
    public void Others_are_not(string name) => Assert.False(ImportedTypes.Contains(name));

    private static IEnumerable<string> Assemblies() =>
        Directory.EnumerateFiles(Path.Combine(ImportedNamespaces.Installation, "shared"), "*.dll", SearchOption.AllDirectories)
            .Append(typeof(ApiObject).Assembly.Location)
            .Append(typeof(SpecGen.Extensions.DependencyInjection.ApiClientServiceCollectionExtensions).Assembly.Location);

    private static string[] PublicTypes(string path)
    {
        using var file = new PEReader(File.OpenRead(path));
        if (!file.HasMetadata)
            return [];
        var metadata = file.GetMetadataReader();
        return [.. metadata.TypeDefinitions
            .Select(metadata.GetTypeDefinition)
            .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
            .Where(type => ImportedNamespaces.All.Contains(metadata.GetString(type.Namespace)))
            .Select(type => metadata.GetString(type.Name).Split('`')[0])
            .Where(name => char.IsAsciiLetterUpper(name[0]))];
    }

    private static void Write()
    {
        var lines = new List<string>
        {
            "namespace SpecGen.Naming;",
            "",
            "// Written by ImportedTypesTests with UPDATE_SNAPSHOTS=1, from the installed .NET and the packages of this repository.",
            "public static partial class ImportedTypes",
            "{",
            "    private const string Names = \"\"\"",
        };
        var line = "       ";
        foreach (var name in s_names)
        {
            if (line.Length + name.Length + 1 > LineLength)
            {
                lines.Add(line);
                line = "       ";
            }

            line += " " + name;
        }

        File.WriteAllText(s_file, string.Join('\n', [.. lines, line, "        \"\"\";", "}", ""]));
    }
}
