using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using SpecGen.Contract;

namespace SpecGen.Generator.Input;

/// <summary>A package of SpecGen that the project references, and the contracts with generated code that it serves.</summary>
/// <param name="Oldest">Zero, as <paramref name="Newest"/>, where the package is older than contracts with a number.</param>
internal sealed record ReferencedPackage(string Name, string Version, int Oldest, int Newest)
{
    private static readonly string[] s_names = [RuntimeContract.Namespace, RuntimeContract.HostNamespace];

    public bool Serves(int contract) => contract >= Oldest && contract <= Newest;

    /// <summary>
    /// A reference by itself, not the compilation's view of it: that changes with every edit of the project's code, and a
    /// reference does not. Null where it is of no matter.
    /// </summary>
    public static ReferencedPackage? Of(MetadataReference reference, CancellationToken cancellationToken) => reference switch
    {
        CompilationReference project => Of(project.Compilation.Assembly),
        PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Of(assembly.GetModules()[0].GetMetadataReader()),
        _ => null,
    };

    private static ReferencedPackage? Of(IAssemblySymbol assembly)
    {
        if (!IsOurs(assembly.Identity.Name))
            return null;
        var attribute = assembly.GetAttributes().FirstOrDefault(candidate => candidate.AttributeClass?.Name == ClientContract.ServesContracts.Name);
        var contracts = attribute is { ConstructorArguments: [{ Value: int oldest }, { Value: int newest }] } ? (oldest, newest) : default;
        return Of(assembly.Identity.Name, assembly.Identity.Version, contracts);
    }

    private static ReferencedPackage? Of(MetadataReader metadata)
    {
        var assembly = metadata.GetAssemblyDefinition();
        var name = metadata.GetString(assembly.Name);
        if (!IsOurs(name))
            return null;
        var attributes = assembly.GetCustomAttributes().Select(metadata.GetCustomAttribute).Where(attribute => IsOfContracts(metadata, attribute));
        return Of(name, assembly.Version, attributes.Select(attribute => ContractsIn(metadata.GetBlobReader(attribute.Value))).FirstOrDefault());
    }

    private static ReferencedPackage Of(string name, Version version, (int Oldest, int Newest) contracts) =>
        new(name, version.ToString(3), contracts.Oldest, contracts.Newest);

    private static bool IsOurs(string name) => s_names.Contains(name, StringComparer.Ordinal);

    /// <summary>The runtime declares the attribute, the host package refers to it.</summary>
    private static bool IsOfContracts(MetadataReader metadata, CustomAttribute attribute)
    {
        var name = attribute.Constructor.Kind switch
        {
            HandleKind.MethodDefinition => metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()).Name,
            HandleKind.MemberReference when metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type =>
                metadata.GetTypeReference((TypeReferenceHandle)type).Name,
            _ => default,
        };
        return metadata.StringComparer.Equals(name, ClientContract.ServesContracts.Name);
    }

    /// <summary>Two integers behind the mark with which values of attributes begin.</summary>
    private static (int Oldest, int Newest) ContractsIn(BlobReader value) =>
        value.Length >= 10 && value.ReadUInt16() == 1 ? (value.ReadInt32(), value.ReadInt32()) : default;
}
