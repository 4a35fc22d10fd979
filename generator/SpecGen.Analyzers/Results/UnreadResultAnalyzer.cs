using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;
using SpecGen.Analyzers.Writes;

namespace SpecGen.Analyzers.Results;

/// <summary>Tells of jobs that nobody waits for and of lists that nobody reads.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnreadResultAnalyzer : ClientAnalyzer
{
    private const string WaitForJob = "WaitForJob";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.NobodyWaits, Rules.NeverRead);

    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client) => context.RegisterOperationAction(
        operation =>
        {
            var call = (IInvocationOperation)operation.Operation;
            if (client.OperationOf(call.TargetMethod) is not { } facts)
                return;
            if (GeneratedClient.InheritsFrom(call.Type, client.Marks.Pageable))
            {
                if (IsUnused(call))
                    operation.ReportDiagnostic(Diagnostic.Create(Rules.NeverRead, call.Syntax.GetLocation(), facts.Name));
                return;
            }

            if (NotToWait(call, client) is { } told && IsUnused(call))
                operation.ReportDiagnostic(Diagnostic.Create(Rules.NobodyWaits, call.Syntax.GetLocation(), [told.Syntax.GetLocation()], facts.Name));
        },
        OperationKind.Invocation);

    private static ISimpleAssignmentOperation? NotToWait(IInvocationOperation call, GeneratedClient client)
    {
        var options = call.Arguments.FirstOrDefault(argument => GeneratedClient.InheritsFrom(argument.Parameter?.Type, client.Marks.WriteOptions));
        if (options is null || SentObject.Unwrapped(options.Value) is not IObjectCreationOperation { Initializer: { } initializer })
            return null;
        return initializer.Initializers
            .OfType<ISimpleAssignmentOperation>()
            .FirstOrDefault(assignment => assignment is { Target: IPropertyReferenceOperation { Property.Name: WaitForJob }, Value.ConstantValue.Value: false });
    }

    /// <summary>It stands alone, or in a variable that is never named again. What is assigned to <c>_</c> is left on purpose.</summary>
    private static bool IsUnused(IOperation result) => result.Parent switch
    {
        IAwaitOperation or IConversionOperation or IParenthesizedOperation => IsUnused(result.Parent),
        IInvocationOperation { TargetMethod.Name: "ConfigureAwait" } configured => IsUnused(configured),
        IExpressionStatementOperation => true,
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } declarator } => !LocalValue.Uses(local, declarator).Any(),
        _ => false,
    };
}
