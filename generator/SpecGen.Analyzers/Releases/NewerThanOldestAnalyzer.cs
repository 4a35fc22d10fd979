using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;
using SpecGen.Facts;

namespace SpecGen.Analyzers.Releases;

/// <summary>Tells of uses of what came with a later release than the oldest that a project is for.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NewerThanOldestAnalyzer : ClientAnalyzer
{
    private const string Setting = "build_property.SpecGenMinimumRelease";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NewerThanOldest, Rules.OldestIsNoRelease);

    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client)
    {
        if (!context.Options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(Setting, out var stated) || string.IsNullOrWhiteSpace(stated))
            return;
        if (Release.Of(stated) is not { } oldest)
        {
            context.RegisterCompilationEndAction(end => end.ReportDiagnostic(Diagnostic.Create(Rules.OldestIsNoRelease, Location.None, stated)));
            return;
        }

        var releases = new StatedReleases(client);
        var guards = new ReleaseGuards(client.Marks);
        context.RegisterOperationAction(
            operation =>
            {
                var used = UsedBy(operation.Operation);
                if (used is null || releases.Of(used) is not { } needed || needed.CompareTo(oldest) <= 0)
                    return;
                if (releases.IsSaidAround(operation.ContainingSymbol, needed) || guards.Guard(operation.Operation, needed) || IsOnlyNamed(operation.Operation))
                    return;
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rules.NewerThanOldest,
                    PlaceOf(operation.Operation),
                    ImmutableDictionary<string, string?>.Empty.Add(RuleProperties.Release, needed.Text),
                    NameOf(used),
                    needed.Text,
                    oldest.Text));
            },
            OperationKind.Invocation,
            OperationKind.MethodReference,
            OperationKind.PropertyReference,
            OperationKind.FieldReference,
            OperationKind.ObjectCreation);
    }

    private static ISymbol? UsedBy(IOperation operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        IMemberReferenceOperation reference => reference.Member,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };

    /// <summary>The name of what is used: a call may be long.</summary>
    private static Location PlaceOf(IOperation operation) => (operation.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name,
        InvocationExpressionSyntax invocation => invocation.Expression,
        MemberAccessExpressionSyntax member => member.Name,
        var syntax => syntax,
    }).GetLocation();

    private static bool IsOnlyNamed(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is INameOfOperation)
                return true;
        }

        return false;
    }

    private static string NameOf(ISymbol symbol) =>
        symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? $"new {symbol.ContainingType.Name}" : $"{symbol.ContainingType.Name}.{symbol.Name}";
}
