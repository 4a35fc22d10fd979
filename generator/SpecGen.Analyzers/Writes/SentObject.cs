using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Writes;

/// <summary>An object that a call sends, as far as the method that makes the call shows it.</summary>
/// <param name="Creation">Where it is made; null where that is out of sight.</param>
/// <param name="Assignments">Each assignment to a member of it, at any depth.</param>
/// <param name="IsWhole">All that is assigned to it is in sight.</param>
internal sealed record SentObject(IObjectCreationOperation? Creation, IReadOnlyList<ISimpleAssignmentOperation> Assignments, bool IsWhole)
{
    public static SentObject? Of(IOperation value, GeneratedClient client)
    {
        value = Unwrapped(value);
        return value switch
        {
            IObjectCreationOperation creation => new(creation, [.. AssignmentsIn(creation, client)], IsWhole: true),
            ILocalReferenceOperation local => OfLocal(local, client),
            _ => null,
        };
    }

    public static IOperation Unwrapped(IOperation value) => value switch
    {
        IConversionOperation conversion => Unwrapped(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrapped(parenthesized.Operand),
        _ => value,
    };

    /// <summary>What a local is sent with is what is assigned to it in the method, unless another also gets hold of it.</summary>
    private static SentObject OfLocal(ILocalReferenceOperation sent, GeneratedClient client)
    {
        var creation = LocalValue.Of(sent) is { } value ? Unwrapped(value) as IObjectCreationOperation : null;
        var assignments = creation is null ? [] : AssignmentsIn(creation, client).ToList();
        var isWhole = creation is not null;
        var writes = 0;
        foreach (var use in LocalValue.Uses(sent.Local, sent))
        {
            var chain = ChainOf(use);
            if (chain is not null && chain.Parent is ISimpleAssignmentOperation assignment && assignment.Target == chain)
                assignments.AddRange([assignment, .. AssignmentsIn(assignment.Value, client)]);
            else if (chain is null && use.Parent is not IVariableDeclaratorOperation)
                writes++;
        }

        return writes > 1 ? new(null, [], IsWhole: false) : new(creation, assignments, isWhole);
    }

    /// <summary><c>volume.Space.Size</c> of <c>volume</c>; null where the variable itself is used.</summary>
    private static IPropertyReferenceOperation? ChainOf(IOperation use)
    {
        IPropertyReferenceOperation? chain = null;
        for (var outer = use.Parent; outer is IPropertyReferenceOperation reference && reference.Instance is not null && IsBelow(reference, chain ?? use); outer = outer.Parent)
            chain = reference;
        return chain;
    }

    private static bool IsBelow(IPropertyReferenceOperation reference, IOperation inner) => reference.Instance == inner;

    private static IEnumerable<ISimpleAssignmentOperation> AssignmentsIn(IOperation value, GeneratedClient client) =>
        value.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>()
            .Where(assignment => assignment.Target is IPropertyReferenceOperation { Property: var property } && client.ObjectOf(property.ContainingType) is not null);
}
