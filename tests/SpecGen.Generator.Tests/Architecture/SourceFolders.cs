using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SpecGen.Generator.Tests.Architecture;

/// <summary>Which file of a project uses a type of which other, as the compiler understands them; documentation does not count.</summary>
internal sealed class SourceFolders
{
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <param name="project">Its folder within the repository.</param>
    /// <param name="generated">Code that the build adds to that of the folder.</param>
    public SourceFolders(string project, string generated)
    {
        var root = Path.Combine(Repository.Root, project);
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var trees = Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Path: path, Name: Path.GetRelativePath(root, path).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("obj/", StringComparison.Ordinal) && !file.Name.StartsWith("bin/", StringComparison.Ordinal))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), parse, file.Name))
            .ToArray();
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("SpecGen.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            Path.GetFileName(project),
            [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, parse), CSharpSyntaxTree.ParseText(generated, parse)],
            references,
            new(OutputKind.DynamicallyLinkedLibrary));
        Uses = [.. trees.AsParallel().SelectMany(tree => UsesOf(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    /// <summary>Paths of files within the project.</summary>
    public IReadOnlyList<(string From, string To)> Uses { get; }

    /// <summary>The folders at the root that have code.</summary>
    public IReadOnlyList<string> Rooms => [.. Uses.SelectMany(use => new[] { RoomOf(use.From), RoomOf(use.To) }).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Uses of one room by another that are not allowed, each with its files.</summary>
    /// <param name="isAllowed">Whether the first room may use the second.</param>
    public IEnumerable<string> Forbidden(Func<string, string, bool> isAllowed) => Uses
        .Where(use => RoomOf(use.From) != RoomOf(use.To) && !isAllowed(RoomOf(use.From), RoomOf(use.To)))
        .Select(use => $"{use.From} uses {use.To}")
        .Order(StringComparer.Ordinal);

    private static string RoomOf(string file) => file.Split('/')[0];

    private static IEnumerable<(string From, string To)> UsesOf(SyntaxTree tree, SemanticModel model) => tree.GetRoot().DescendantNodes()
        .Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax)
        .Select(node => model.GetSymbolInfo(node))
        // A call that this compiler is too old to decide still says what is called.
        .Select(info => info.Symbol ?? info.CandidateSymbols.FirstOrDefault())
        .Select(symbol => symbol as INamedTypeSymbol ?? symbol?.ContainingType)
        .SelectMany(type => type?.OriginalDefinition.DeclaringSyntaxReferences ?? [])
        .Select(declaration => (tree.FilePath, declaration.SyntaxTree.FilePath))
        .Where(use => use.Item1 != use.Item2 && use.Item2.Length > 0);
}
