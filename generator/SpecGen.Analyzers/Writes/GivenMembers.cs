using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;

namespace SpecGen.Analyzers.Writes;

/// <summary>Tells which members an object has that a call sends.</summary>
internal sealed class GivenMembers(SentObject sent, GeneratedClient client)
{
    /// <summary>The object meets a requirement; see <c>RequiresMembersAttribute</c>.</summary>
    public bool Meets(string requirement) =>
        requirement.Split('|').Any(alternative => alternative.Split('&').All(path => IsGiven(path, sent.Creation!.Type, OwnAssignments())));

    /// <summary>Assignments to the object itself, and to what hangs off the local that it is.</summary>
    private List<(IReadOnlyList<string> Chain, IOperation Value)> OwnAssignments()
    {
        var own = new List<(IReadOnlyList<string>, IOperation)>();
        foreach (var assignment in sent.Assignments)
        {
            if (assignment.Target is not IPropertyReferenceOperation target)
                continue;
            if (ReferenceEquals(assignment.Parent?.Parent, sent.Creation))
                own.Add(([target.Property.Name], assignment.Value));
            else if (ChainFromLocal(target) is { } chain)
                own.Add((chain, assignment.Value));
        }

        foreach (var nested in sent.Creation!.Initializer?.Initializers.OfType<IMemberInitializerOperation>() ?? Enumerable.Empty<IMemberInitializerOperation>())
        {
            if (nested.InitializedMember is IPropertyReferenceOperation target)
                own.Add(([target.Property.Name], nested.Initializer));
        }

        return own;
    }

    private static List<string>? ChainFromLocal(IPropertyReferenceOperation target)
    {
        var chain = new List<string>();
        IOperation? current = target;
        for (; current is IPropertyReferenceOperation property; current = property.Instance)
            chain.Insert(0, property.Property.Name);
        return current is ILocalReferenceOperation ? chain : null;
    }

    /// <summary>Whatever is assigned to an object out of sight may have what is asked for.</summary>
    private bool IsGiven(string path, ITypeSymbol? type, IReadOnlyList<(IReadOnlyList<string> Chain, IOperation Value)> assignments)
    {
        if (client.ObjectOf(type) is not { } facts)
            return true;
        foreach (var (property, rest) in Beginnings(path, facts))
        {
            foreach (var (chain, value) in assignments.Where(assignment => assignment.Chain[0] == property))
            {
                if (rest is null || chain.Count > 1)
                    return true;
                if (IsGivenIn(SentObject.Unwrapped(value), rest))
                    return true;
            }
        }

        return false;
    }

    private bool IsGivenIn(IOperation value, string path) => value switch
    {
        IObjectCreationOperation creation when client.ObjectOf(creation.Type) is not null => IsGiven(path, creation.Type, InitializersOf(creation.Initializer)),
        IObjectOrCollectionInitializerOperation initializer => IsGiven(path, initializer.Type, InitializersOf(initializer)),
        _ => true,
    };

    private static List<(IReadOnlyList<string> Chain, IOperation Value)> InitializersOf(IObjectOrCollectionInitializerOperation? initializer)
    {
        var assignments = new List<(IReadOnlyList<string>, IOperation)>();
        foreach (var entry in initializer?.Initializers.AsEnumerable() ?? Enumerable.Empty<IOperation>())
        {
            if (entry is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
                assignments.Add(([target.Property.Name], assignment.Value));
            else if (entry is IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation member } nested)
                assignments.Add(([member.Property.Name], nested.Initializer));
        }

        return assignments;
    }

    /// <summary>Names on the wire may have dots, so a path has several beginnings.</summary>
    private static IEnumerable<(string Property, string? Inner)> Beginnings(string path, ObjectFacts facts)
    {
        if (facts.PropertyOf(path) is { } whole)
            yield return (whole, null);
        for (var dot = path.IndexOf('.'); dot > 0; dot = path.IndexOf('.', dot + 1))
        {
            if (facts.PropertyOf(path.Substring(0, dot)) is { } property)
                yield return (property, path.Substring(dot + 1));
        }
    }
}
