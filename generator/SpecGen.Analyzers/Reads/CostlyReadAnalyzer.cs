using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Reads;

/// <summary>Tells of reads within a loop that ask for all members, or for what a page calls expensive.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CostlyReadAnalyzer : ClientAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.CostlyInLoop);

    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client)
    {
        var selections = new Selections(client);
        context.RegisterOperationAction(
            operation =>
            {
                var call = (IInvocationOperation)operation.Operation;
                if (client.OperationOf(call.TargetMethod) is not { Method: "GET" } facts || !IsInLoop(call))
                    return;
                foreach (var selected in call.Arguments.SelectMany(argument => selections.In(argument.Value)))
                {
                    if (selections.IsAll(selected) || IsExpensive(selections.PathOf(selected), facts))
                        operation.ReportDiagnostic(Diagnostic.Create(Rules.CostlyInLoop, selected.Syntax.GetLocation(), facts.Name, selected.Syntax.ToString()));
                }
            },
            OperationKind.Invocation);
    }

    /// <summary>What a loop goes through is asked for once.</summary>
    private static bool IsInLoop(IOperation operation)
    {
        for (var (inner, outer) = (operation, operation.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IForEachLoopOperation each ? inner == each.Body : outer is IForLoopOperation single ? !single.Before.Contains(inner) : outer is ILoopOperation)
                return true;
        }

        return false;
    }

    private static bool IsExpensive(string path, OperationFacts facts) =>
        facts.Expensive.Select(WithoutStar).Any(expensive => path == expensive || path.StartsWith(expensive + ".", StringComparison.Ordinal));

    private static string WithoutStar(string path) => path.EndsWith(".*", StringComparison.Ordinal) ? path.Substring(0, path.Length - 2) : path;
}
