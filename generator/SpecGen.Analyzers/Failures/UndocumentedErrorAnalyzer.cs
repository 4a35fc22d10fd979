using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Failures;

/// <summary>
/// Tells of an error constant that is compared with the failure of calls none of which documents it. Where the calls are
/// out of sight, in methods of the program's own, nothing is said.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndocumentedErrorAnalyzer : ClientAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(Rules.ErrorIsNotDocumented);

    private protected override void Register(CompilationStartAnalysisContext context, GeneratedClient client) => context.RegisterOperationAction(
        operation =>
        {
            var reference = (IFieldReferenceOperation)operation.Operation;
            if (reference.Field is not { HasConstantValue: true, ConstantValue: long code } || !IsGenerated(reference.Field.ContainingType) || !IsCompared(reference, client.Marks))
                return;
            var calls = CallsOf(reference, client);
            if (calls.Count > 0 && calls.All(call => call.Errors.Count > 0 && !call.Errors.Contains(code)))
                operation.ReportDiagnostic(Diagnostic.Create(
                    Rules.ErrorIsNotDocumented,
                    reference.Syntax.GetLocation(),
                    $"{reference.Field.ContainingType.Name}.{reference.Field.Name}",
                    string.Join(", ", calls.Select(call => call.Name).Distinct())));
        },
        OperationKind.FieldReference);

    /// <summary>The runtime's own codes hold for every call, and what a program's own constant means is the program's business.</summary>
    private static bool IsGenerated(INamedTypeSymbol errors) =>
        errors.IsStatic && errors.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "GeneratedCodeAttribute" });

    /// <summary><c>e.Code == VolumeErrors.X</c>, <c>e.Code is VolumeErrors.X</c>, <c>e is { Code: VolumeErrors.X }</c>, a case of a <c>switch</c> over it.</summary>
    private static bool IsCompared(IFieldReferenceOperation reference, ClientMarks marks)
    {
        for (var outer = reference.Parent; outer is not null and not IBlockOperation; outer = outer.Parent)
        {
            switch (outer)
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals:
                    return IsCode(equals.LeftOperand, marks) || IsCode(equals.RightOperand, marks);
                case IIsPatternOperation pattern when IsCode(pattern.Value, marks):
                case ISwitchOperation @switch when IsCode(@switch.Value, marks):
                case ISwitchExpressionOperation expression when IsCode(expression.Value, marks):
                case IPropertySubpatternOperation subpattern when IsCode(subpattern.Member, marks):
                    return true;
            }
        }

        return false;
    }

    private static bool IsCode(IOperation operation, ClientMarks marks) => operation switch
    {
        IConversionOperation conversion => IsCode(conversion.Operand, marks),
        IPropertyReferenceOperation { Property: { Name: "Code" } property } => SymbolEqualityComparer.Default.Equals(property.ContainingType, marks.Exception),
        _ => false,
    };

    /// <summary>The calls that may have failed where the comparison stands in a handler; none where one may be out of sight.</summary>
    private static List<OperationFacts> CallsOf(IOperation comparison, GeneratedClient client)
    {
        var handler = comparison.Parent;
        while (handler is not null and not ICatchClauseOperation)
            handler = handler.Parent;
        if (handler?.Parent is not ITryOperation guarded)
            return [];
        var calls = new List<OperationFacts>();
        foreach (var call in guarded.Body.Descendants().OfType<IInvocationOperation>())
        {
            if (client.OperationOf(call.TargetMethod) is { } facts)
                calls.Add(facts);
            else if (client.MayConcern(call.TargetMethod))
                return [];
        }

        return calls;
    }
}
