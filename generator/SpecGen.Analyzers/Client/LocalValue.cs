using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SpecGen.Analyzers.Client;

/// <summary>What a local variable is that is assigned where it is declared and nowhere else.</summary>
internal static class LocalValue
{
    /// <summary>Null where it is declared without a value, or assigned again.</summary>
    public static IOperation? Of(ILocalReferenceOperation reference)
    {
        var body = BodyOf(reference);
        IOperation? value = null;
        foreach (var operation in body.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && Is(declarator.Symbol, reference))
                value = declarator.GetVariableInitializer()?.Value;
            else if (operation is ILocalReferenceOperation other && Is(other.Local, reference) && IsAssigned(other))
                return null;
        }

        return value;
    }

    /// <summary>Everywhere else that the variable is named.</summary>
    public static IEnumerable<ILocalReferenceOperation> Uses(ILocalSymbol local, IOperation within) =>
        BodyOf(within).Descendants().OfType<ILocalReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Local, local));

    public static IOperation BodyOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    private static bool Is(ILocalSymbol local, ILocalReferenceOperation reference) => SymbolEqualityComparer.Default.Equals(local, reference.Local);

    private static bool IsAssigned(ILocalReferenceOperation use) => use.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == use,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        IIncrementOrDecrementOperation => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation } => true,
        _ => false,
    };
}
