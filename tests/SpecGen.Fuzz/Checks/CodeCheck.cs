using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecGen.Fuzz.Mutation;

namespace SpecGen.Fuzz.Checks;

/// <summary>
/// Holds generated code against what the generator itself ever prints: a page's text that became code would call, make,
/// declare or direct something else.
/// </summary>
internal static class CodeCheck
{
    private static readonly HashSet<string> s_receivers = new(StringComparer.Ordinal) { "access", "Connection", "query", "headers", "base" };

    private static readonly HashSet<string> s_methods = new(StringComparer.Ordinal) { "Assign", "Of", "nameof", "GetCondition", "GetTextCondition", "SetCondition" };

    /// <summary>The first thing that is not the generator's own, or null.</summary>
    public static string? FirstStranger(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes(descendIntoTrivia: true))
        {
            if (IsStranger(node))
                return $"{node.Kind()}: {node}";
        }

        return null;
    }

    private static bool IsStranger(SyntaxNode node) => node switch
    {
        DirectiveTriviaSyntax directive => directive is not NullableDirectiveTriviaSyntax,
        AttributeSyntax attribute => !IsOwn(attribute.Name.ToString()),
        InvocationExpressionSyntax call => !IsOwnCall(call.Expression),
        ObjectCreationExpressionSyntax made => !IsOwn(made.Type.ToString()),
        BaseTypeDeclarationSyntax type => type.Identifier.ValueText == HostileTexts.Marker,
        VariableDeclaratorSyntax variable => variable.Identifier.ValueText == HostileTexts.Marker,
        UsingDirectiveSyntax or GlobalStatementSyntax or UnsafeStatementSyntax or DelegateDeclarationSyntax => true,
        InterpolatedStringExpressionSyntax => true,
        _ => false,
    };

    private static bool IsOwnCall(ExpressionSyntax called) => called switch
    {
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver } => s_receivers.Contains(receiver.Identifier.ValueText),
        MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } => true,
        MemberAccessExpressionSyntax member => IsOwn(member.ToString()),
        SimpleNameSyntax name => s_methods.Contains(name.Identifier.ValueText),
        _ => false,
    };

    private static bool IsOwn(string name) =>
        name.StartsWith("global::SpecGen.", StringComparison.Ordinal) ||
        name.StartsWith("global::Contoso.Ontap.", StringComparison.Ordinal) ||
        name.StartsWith("global::System.Text.Json.Serialization.", StringComparison.Ordinal) ||
        name.StartsWith("global::System.CodeDom.Compiler.GeneratedCode", StringComparison.Ordinal) ||
        name == "global::System.ComponentModel.EditorBrowsable";
}
