using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecGen.Analyzers;

namespace SpecGen.CodeFixes;

/// <summary>Names the members that a loop reads of a record in place of all of them.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NameFieldsFix))]
[Shared]
public sealed class NameFieldsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.CostlyInLoop.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not MemberAccessExpressionSyntax { Name.Identifier.Text: "All" or "Everything" } all ||
            all.FirstAncestorOrSelf<ExpressionElementSyntax>() is not { Parent: CollectionExpressionSyntax list } element ||
            !all.Expression.ToString().EndsWith(".Field", StringComparison.Ordinal))
            return;
        var names = MembersRead(all).ToArray();
        if (names.Length == 0)
            return;
        var record = all.Expression.ToString();
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Name {string.Join(", ", names)}",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(list, Named(list, element, record, names)))),
                nameof(NameFieldsFix)),
            context.Diagnostics);
    }

    private static CollectionExpressionSyntax Named(CollectionExpressionSyntax list, ExpressionElementSyntax element, string record, string[] names)
    {
        var others = list.Elements.Where(other => other != element).Select(other => other.ToString());
        var elements = string.Join(", ", others.Concat(names.Select(name => $"{record}.{name}")).Distinct(StringComparer.Ordinal));
        return ((CollectionExpressionSyntax)SyntaxFactory.ParseExpression($"[{elements}]")).WithTriviaFrom(list);
    }

    /// <summary>Of the variable that holds the record, in the order in which they stand in the code.</summary>
    private static IEnumerable<string> MembersRead(SyntaxNode selection)
    {
        if (selection.FirstAncestorOrSelf<VariableDeclaratorSyntax>() is not { } variable || variable.FirstAncestorOrSelf<BlockSyntax>() is not { } block)
            return [];
        return block.DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => access.Expression is IdentifierNameSyntax { Identifier.Text: var name } && name == variable.Identifier.Text)
            .Select(access => access.Name.Identifier.Text)
            .Distinct(StringComparer.Ordinal);
    }
}
