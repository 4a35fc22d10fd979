using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using SpecGen.ProgramCalls.Client;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Names the method that an instruction refers to.</summary>
internal static class MemberName
{
    /// <summary>Null where the token is none of a method.</summary>
    public static MethodKey? Of(MetadataReader reader, int token)
    {
        var handle = MetadataTokens.EntityHandle(token);
        if (handle.Kind == HandleKind.MethodSpecification)
            handle = reader.GetMethodSpecification((MethodSpecificationHandle)handle).Method;
        return handle.Kind switch
        {
            HandleKind.MethodDefinition => Of(reader, reader.GetMethodDefinition((MethodDefinitionHandle)handle)),
            HandleKind.MemberReference => Of(reader, reader.GetMemberReference((MemberReferenceHandle)handle)),
            _ => null,
        };
    }

    public static MethodKey Of(MetadataReader reader, MethodDefinition method) => new(
        TypeNames.Of(reader, method.GetDeclaringType()),
        reader.GetString(method.Name),
        Text(method.DecodeSignature(SignatureNames.Instance, null)));

    private static MethodKey? Of(MetadataReader reader, MemberReference member) => member.GetKind() != MemberReferenceKind.Method
        ? null
        : new(TypeNames.Of(reader, member.Parent), reader.GetString(member.Name), Text(member.DecodeMethodSignature(SignatureNames.Instance, null)));

    private static string Text(MethodSignature<SignatureType> signature) => string.Join(";", signature.ParameterTypes.Select(type => type.Text));
}
