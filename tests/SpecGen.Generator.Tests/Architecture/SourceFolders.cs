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

    /// <summary>
    /// Within each folder, the groups that use each other in a circle and are not of one room: inner folders, and files beside
    /// them.
    /// </summary>
    public IEnumerable<string> Circles() => Uses
        .SelectMany(use => new[] { use.From, use.To })
        .SelectMany(FoldersAround)
        .Distinct()
        .Order(StringComparer.Ordinal)
        .SelectMany(CirclesIn);

    /// <summary>All that have code, at any depth.</summary>
    public IEnumerable<string> Folders => Uses.SelectMany(use => new[] { use.From, use.To }).SelectMany(FoldersAround).Select(folder => folder.TrimEnd('/')).Distinct();

    private IEnumerable<string> CirclesIn(string folder)
    {
        var inside = Uses
            .Where(use => use.From.StartsWith(folder, StringComparison.Ordinal) && use.To.StartsWith(folder, StringComparison.Ordinal))
            .Select(use => (From: use.From[folder.Length..].Split('/'), To: use.To[folder.Length..].Split('/')))
            .Where(use => use.From[0] != use.To[0])
            .ToArray();
        var rooms = inside.SelectMany(use => new[] { use.From, use.To }).Where(path => path.Length > 1).Select(path => path[0]).ToHashSet(StringComparer.Ordinal);
        var used = inside.ToLookup(use => use.From[0], use => use.To[0], StringComparer.Ordinal);
        return rooms
            .Select(room => Reached(room, used).Where(other => Reached(other, used).Contains(room)).Append(room).Distinct().Order(StringComparer.Ordinal).ToArray())
            .Where(circle => circle.Length > 1)
            .Select(circle => $"{folder}: {string.Join(", ", circle)}")
            .Distinct();
    }

    private static HashSet<string> Reached(string start, ILookup<string, string> used)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(used[start]);
        while (pending.TryPop(out var next))
        {
            if (reached.Add(next))
                Array.ForEach([.. used[next]], pending.Push);
        }

        return reached;
    }

    private static IEnumerable<string> FoldersAround(string file) =>
        Enumerable.Range(0, file.Length).Where(index => file[index] == '/').Select(index => file[..(index + 1)]);

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
