using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Full names of types: namespace, types around it, name, separated by dots, without arguments.</summary>
internal static class TypeNames
{
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var name = WithoutArity(reader.GetString(type.Name));
        return type.IsNested
            ? $"{Of(reader, type.GetDeclaringType())}.{name}"
            : InNamespace(reader.GetString(type.Namespace), name);
    }

    public static string Of(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        var name = WithoutArity(reader.GetString(type.Name));
        return type.ResolutionScope.Kind == HandleKind.TypeReference
            ? $"{Of(reader, (TypeReferenceHandle)type.ResolutionScope)}.{name}"
            : InNamespace(reader.GetString(type.Namespace), name);
    }

    /// <summary>Of a type however it is referred to; nothing for what is no named type, as an array.</summary>
    public static string Of(MetadataReader reader, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.TypeDefinition => Of(reader, (TypeDefinitionHandle)handle),
        HandleKind.TypeReference => Of(reader, (TypeReferenceHandle)handle),
        HandleKind.TypeSpecification =>
            reader.GetTypeSpecification((TypeSpecificationHandle)handle).DecodeSignature(SignatureNames.Instance, null).Mentioned.FirstOrDefault() ?? "",
        _ => "",
    };

    private static string InNamespace(string name, string type) => name.Length == 0 ? type : $"{name}.{type}";

    private static string WithoutArity(string name) => name.IndexOf('`', StringComparison.Ordinal) is var end and > 0 ? name[..end] : name;
}
