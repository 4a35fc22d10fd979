using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;
using SpecGen.Analyzers;

namespace SpecGen.CodeFixes;

/// <summary>Says of the method around a use that it needs the release; who calls it is told in turn.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RequireReleaseFix))]
[Shared]
public sealed class RequireReleaseFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.NewerThanOldest.Id);

    /// <summary>None: a method with two uses would get the attribute twice.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var diagnostic = context.Diagnostics[0];
        var member = root?.FindNode(context.Span).AncestorsAndSelf().OfType<MemberDeclarationSyntax>()
            .FirstOrDefault(candidate => candidate is BaseMethodDeclarationSyntax or BasePropertyDeclarationSyntax);
        if (member is null || !diagnostic.Properties.TryGetValue(RuleProperties.Release, out var release) || release is null)
            return;
        var title = $"Say that it requires release {release}";
        context.RegisterCodeFix(CodeAction.Create(title, cancellationToken => ApplyAsync(context.Document, member, release, cancellationToken), nameof(RequireReleaseFix)), diagnostic);
    }

    private static async Task<Document> ApplyAsync(Document document, MemberDeclarationSyntax member, string release, CancellationToken cancellationToken)
    {
        var editor = await DocumentEditor.CreateAsync(document, cancellationToken).ConfigureAwait(false);
        var name = SyntaxFactory.ParseName("global::SpecGen.Runtime.RequiresRelease").WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        editor.AddAttribute(member, SyntaxFactory.Attribute(name, SyntaxFactory.ParseAttributeArgumentList($"({SymbolDisplay.FormatLiteral(release, quote: true)})")!));
        return editor.GetChangedDocument();
    }
}
