using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SpecGen.Generator.Tests.Contract;

/// <summary>What code uses of the runtime and the host package, as the compiler understands it.</summary>
internal sealed class RuntimeUse
{
    private static readonly string[] s_assemblies = ["SpecGen.Runtime", "SpecGen.Extensions.DependencyInjection"];

    /// <summary>Types as metadata names them, and members as <c>type.member</c>.</summary>
    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public static RuntimeUse Of(IEnumerable<string> sources)
    {
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Consumer",
            sources.Select(source => CSharpSyntaxTree.ParseText(source, parse)),
            references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.Empty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));

        var use = new RuntimeUse();
        foreach (var tree in compilation.SyntaxTrees)
            use.AddAll(tree.GetRoot(), compilation.GetSemanticModel(tree));
        return use;
    }

    /// <summary>Documentation too: what it leads to must be there.</summary>
    private void AddAll(SyntaxNode root, SemanticModel model)
    {
        foreach (var node in root.DescendantNodes(descendIntoTrivia: true))
        {
            Add(model.GetSymbolInfo(node).Symbol);
            if (node is ExpressionSyntax expression)
                Add(model.GetConversion(expression).MethodSymbol);
            if (model.GetDeclaredSymbol(node) is { } declared)
                AddPromised(declared);
        }
    }

    /// <summary>What a member overrides or implements.</summary>
    private void AddPromised(ISymbol member)
    {
        Add((member as IMethodSymbol)?.OverriddenMethod);
        if (member is not INamedTypeSymbol type)
            return;
        foreach (var promised in type.AllInterfaces.SelectMany(implemented => implemented.GetMembers()))
            Add(promised);
    }

    private void Add(ISymbol? symbol)
    {
        if (symbol is null || !s_assemblies.Contains(symbol.ContainingAssembly?.Name))
            return;
        if (symbol is INamedTypeSymbol type)
            Names.Add(NameOf(type));
        else if (symbol is (IMethodSymbol { AssociatedSymbol: null } or IPropertySymbol) and { ContainingType: { } owner })
            AddMember(symbol, owner);
    }

    /// <summary>An override is the member where it was first declared.</summary>
    private void AddMember(ISymbol member, INamedTypeSymbol owner)
    {
        if (member is IMethodSymbol { OverriddenMethod: { } overridden })
        {
            Add(overridden);
            return;
        }

        Names.Add(NameOf(owner));
        Names.Add($"{NameOf(owner)}.{(member.Name == ".ctor" ? owner.Name : member.Name)}");
    }

    private static string NameOf(INamedTypeSymbol type)
    {
        var definition = type.OriginalDefinition;
        return definition.ContainingType is { } outer
            ? $"{NameOf(outer)}+{definition.MetadataName}"
            : $"{definition.ContainingNamespace.ToDisplayString()}.{definition.MetadataName}";
    }
}
