using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SpecGen.Analyzers.Client;

/// <summary>What a compilation knows of generated clients, its own and those of libraries. Each thing is read once.</summary>
internal sealed class GeneratedClient(Compilation compilation, ClientMarks marks)
{
    /// <summary>All analyzers of a compilation read each thing once together; it goes with the compilation.</summary>
    private static readonly ConditionalWeakTable<Compilation, Found> s_found = new();

    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _users = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, OperationFacts?> _operations = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectFacts?> _objects = new(SymbolEqualityComparer.Default);

    public ClientMarks Marks => marks;

    /// <summary>Null where the compilation has no runtime.</summary>
    public static GeneratedClient? Of(Compilation compilation) => s_found.GetValue(compilation, static found => new(found)).Client;

    /// <summary>Something of the symbol's assembly can have to do with a client. Most of a program is asked no more than this.</summary>
    public bool MayConcern(ISymbol symbol) => symbol.ContainingAssembly is { } assembly && _users.GetOrAdd(assembly, Uses);

    /// <summary>Null where the method calls no operation.</summary>
    public OperationFacts? OperationOf(IMethodSymbol method) => MayConcern(method) ? _operations.GetOrAdd(method.OriginalDefinition, Read) : null;

    /// <summary>Null where the type is no object of an API.</summary>
    public ObjectFacts? ObjectOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named && MayConcern(named) ? _objects.GetOrAdd(named, Read) : null;

    /// <summary>The member of an object that a property is or, of a selection, selects; null for any other.</summary>
    public IPropertySymbol? MemberOf(IPropertySymbol property)
    {
        if (!MayConcern(property))
            return null;
        if (ObjectOf(property.ContainingType) is { } facts)
            return facts.WireNameOf(property.Name) is null ? null : property;
        return InheritsFrom(property.ContainingType, marks.Field) && property.ContainingType.ContainingType is { } record
            ? record.GetMembers(property.Name).OfType<IPropertySymbol>().FirstOrDefault()
            : null;
    }

    public static bool InheritsFrom(ITypeSymbol? type, INamedTypeSymbol? ancestor)
    {
        for (var current = type; current is not null && ancestor is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, ancestor))
                return true;
        }

        return false;
    }

    private bool Uses(IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly) ||
        SymbolEqualityComparer.Default.Equals(assembly, marks.Operation.ContainingAssembly) ||
        assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == marks.Operation.ContainingAssembly.Name));

    private OperationFacts? Read(IMethodSymbol method) => method.Find(marks.Operation) is { } operation ? new(method, operation, marks) : null;

    private ObjectFacts? Read(INamedTypeSymbol type) => InheritsFrom(type, marks.Object) ? new(type, marks) : null;

    private sealed class Found(Compilation compilation)
    {
        public GeneratedClient? Client { get; } = ClientMarks.Of(compilation) is { } marks ? new(compilation, marks) : null;
    }
}
