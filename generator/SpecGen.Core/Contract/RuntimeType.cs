namespace SpecGen.Contract;

/// <summary>A type of the runtime that generated code names.</summary>
public sealed class RuntimeType
{
    private RuntimeType(string @namespace, string name, int arity, IReadOnlyList<RuntimeMember> members, IReadOnlyList<string> inherited)
    {
        Namespace = @namespace;
        Name = name;
        Arity = arity;
        Members = members;
        Inherited = inherited;
    }

    public string Namespace { get; }

    /// <summary>Without its type parameters; of a nested type with the type around it: <c>Links.FieldSet</c>.</summary>
    public string Name { get; }

    /// <summary>How many type parameters it has.</summary>
    public int Arity { get; }

    /// <summary>What generated code uses of it.</summary>
    public IReadOnlyList<RuntimeMember> Members { get; }

    /// <summary>What a generated type that inherits from it has besides, by which no member of a page can be called.</summary>
    public IReadOnlyList<string> Inherited { get; }

    /// <summary>Every name that a generated type has from it.</summary>
    public IEnumerable<string> MemberNames => Members.Select(member => member.Name).Where(name => name != Name).Concat(Inherited);

    /// <summary>As generated code writes a type without type parameters.</summary>
    public string FullName => $"global::{Namespace}.{Name}";

    /// <summary>A type that programs use too.</summary>
    public static RuntimeType ForPeople(string name, int arity = 0, params RuntimeMember[] members) =>
        new(RuntimeContract.Namespace, name, arity, members, []);

    /// <summary>A type that is there for generated code alone.</summary>
    public static RuntimeType ForGeneratedCode(string name, int arity = 0, params RuntimeMember[] members) =>
        new(RuntimeContract.GeneratedNamespace, name, arity, members, []);

    /// <summary>A type of the host package.</summary>
    public static RuntimeType ForHosts(string name, params RuntimeMember[] members) =>
        new(RuntimeContract.HostNamespace, name, 0, members, []);

    public RuntimeType Inheriting(params string[] inherited) => new(Namespace, Name, Arity, Members, inherited);

    /// <summary>As generated code writes it with its type arguments.</summary>
    public string Of(params string[] arguments) => arguments.Length == 0 ? FullName : $"{FullName}<{string.Join(", ", arguments)}>";

    public override string ToString() => FullName;
}
