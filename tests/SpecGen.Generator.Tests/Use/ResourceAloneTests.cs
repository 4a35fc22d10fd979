using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Use;

/// <summary>The code of a resource stands on nothing of another's: any of them may be the only one that a program uses.</summary>
public class ResourceAloneTests
{
    [Theory]
    [InlineData("own/adoc")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("astra/html")]
    public void A_file_names_what_it_declares_itself_or_the_client_leads_to(string folder)
    {
        var host = new GeneratorHost(CorpusFolder.RequirePages(folder));
        host.Run();
        var generated = host.Output.SyntaxTrees.Except(host.Compilation.SyntaxTrees).ToArray();

        foreach (var tree in generated)
            Assert.Empty(OthersNamedIn(tree, host.Output));
    }

    [Fact]
    public void Each_resource_of_our_own_pages_compiles_alone()
    {
        var host = new GeneratorHost(CorpusFolder.RequirePages("own/adoc"));
        host.Run();
        var generated = host.Output.SyntaxTrees.Except(host.Compilation.SyntaxTrees).ToArray();
        var client = generated.Single(IsClient);

        foreach (var resource in generated.Where(tree => tree != client))
            Assert.Empty(host.Compilation.AddSyntaxTrees(client, resource).GetDiagnostics(TestContext.Current.CancellationToken).Where(GeneratorHost.IsProblem));
    }

    private static IEnumerable<string> OthersNamedIn(SyntaxTree tree, Compilation compilation)
    {
        var model = compilation.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes(descendIntoTrivia: true)
            .OfType<SimpleNameSyntax>()
            .Select(name => model.GetSymbolInfo(name).Symbol)
            .Where(symbol => symbol is INamedTypeSymbol)
            .SelectMany(symbol => symbol!.DeclaringSyntaxReferences, (symbol, declaration) => (symbol, declaration.SyntaxTree))
            .GroupBy(named => named.symbol, named => named.SyntaxTree, SymbolEqualityComparer.Default)
            .Where(named => !named.Any(declaring => declaring == tree || IsClient(declaring)))
            .Select(named => $"{tree.FilePath} names {named.Key}");
    }

    private static bool IsClient(SyntaxTree tree) => Path.GetFileName(tree.FilePath).StartsWith("Client_", StringComparison.Ordinal);
}
