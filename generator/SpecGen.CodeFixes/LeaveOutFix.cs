using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SpecGen.Analyzers;

namespace SpecGen.CodeFixes;

/// <summary>Removes an assignment of what a call is refused with, or of <c>WaitForJob = false</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LeaveOutFix))]
[Shared]
public sealed class LeaveOutFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.ReadOnlyIsSent.Id, Rules.CreateOnlyIsUpdated.Id, Rules.NobodyWaits.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var diagnostic = context.Diagnostics[0];
        var span = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0].SourceSpan : context.Span;
        if (root?.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment)
            return;
        var title = diagnostic.Id == Rules.NobodyWaits.Id ? "Wait for the job" : $"Leave out {assignment.Left}";
        context.RegisterCodeFix(
            CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(Without(root!, assignment))), nameof(LeaveOutFix)),
            diagnostic);
    }

    /// <summary>What follows the last of several stays: the space before the brace.</summary>
    private static SyntaxNode Without(SyntaxNode root, AssignmentExpressionSyntax assignment) => assignment.Parent switch
    {
        ExpressionStatementSyntax statement => root.RemoveNode(statement, SyntaxRemoveOptions.KeepUnbalancedDirectives)!,
        InitializerExpressionSyntax initializer when initializer.Expressions.Last() == assignment =>
            root.RemoveNode(assignment, SyntaxRemoveOptions.KeepUnbalancedDirectives | SyntaxRemoveOptions.KeepTrailingTrivia)!,
        _ => root.RemoveNode(assignment, SyntaxRemoveOptions.KeepUnbalancedDirectives)!,
    };
}
