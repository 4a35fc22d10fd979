using SpecGen.Common;

namespace SpecGen.Contract;

/// <summary>A member of the runtime that generated code calls, overrides or implements.</summary>
/// <param name="Name">As it is written; a constructor is called like its type.</param>
/// <param name="Signatures">
/// Of all its overloads, as C# declares them but without the names of parameters, namespaces, constraints and question
/// marks of references.
/// </param>
public sealed record RuntimeMember(string Name, EquatableArray<string> Signatures)
{
    public RuntimeMember(string name, params string[] signatures)
        : this(name, signatures.ToEquatableArray())
    {
    }

    public override string ToString() => Name;
}
