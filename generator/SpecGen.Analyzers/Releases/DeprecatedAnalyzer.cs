using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Releases;

/// <summary>Tells of uses of what pages call deprecated.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeprecatedAnalyzer : ClientAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.Deprecated);

    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client)
    {
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (client.OperationOf(call.TargetMethod) is { IsDeprecated: true } facts)
                    operation.ReportDiagnostic(Diagnostic.Create(Rules.Deprecated, call.Syntax.GetLocation(), facts.Name, ""));
            },
            OperationKind.Invocation);
        context.RegisterOperationAction(
            operation =>
            {
                var property = ((IPropertyReferenceOperation)operation.Operation).Property;
                if (client.MemberOf(property) is not { } member || client.ObjectOf(member.ContainingType)?.DeprecatedIn(member.Name) is not { } release)
                    return;
                var since = release.Length == 0 ? "" : " since " + release;
                operation.ReportDiagnostic(Diagnostic.Create(Rules.Deprecated, operation.Operation.Syntax.GetLocation(), $"{member.ContainingType.Name}.{member.Name}", since));
            },
            OperationKind.PropertyReference);
    }
}
