using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SpecGen.Analyzers.Client;
using SpecGen.Contract;

namespace SpecGen.Analyzers.Reads;

/// <summary>The selections of members in the options of a call: <c>Volume.Field.Space.Size</c>.</summary>
internal sealed class Selections(GeneratedClient client)
{
    private static readonly string[] s_all = ["All", "Everything"];

    /// <summary>Each selection as a whole, not what it begins with.</summary>
    public IEnumerable<IPropertyReferenceOperation> In(IOperation options) =>
        options.DescendantsAndSelf().OfType<IPropertyReferenceOperation>().Where(reference => IsSelection(reference) && !IsBeginning(reference));

    /// <summary>It selects all members of the record, or of an object in it.</summary>
    public bool IsAll(IPropertyReferenceOperation selection) => s_all.Contains(selection.Property.Name) && client.MemberOf(selection.Property) is null;

    /// <summary>Dotted wire names.</summary>
    public string PathOf(IPropertyReferenceOperation selection)
    {
        var names = new List<string>();
        for (IOperation? current = selection; current is IPropertyReferenceOperation { Property: var property } reference; current = reference.Instance)
        {
            if (client.MemberOf(property) is { } member && client.ObjectOf(member.ContainingType)?.WireNameOf(member.Name) is { } name)
                names.Insert(0, name);
        }

        return string.Join(".", names);
    }

    /// <summary><c>Volume.Field</c> alone selects nothing.</summary>
    private bool IsSelection(IPropertyReferenceOperation reference) =>
        reference.Property.Name != GeneratedMembers.Field && GeneratedClient.InheritsFrom(reference.Type, client.Marks.Field);

    private bool IsBeginning(IPropertyReferenceOperation reference) =>
        reference.Parent is IPropertyReferenceOperation outer && outer.Instance == reference && GeneratedClient.InheritsFrom(outer.Type, client.Marks.Field);
}
