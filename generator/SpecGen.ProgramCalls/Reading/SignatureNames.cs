using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>A type in a signature.</summary>
/// <param name="Text">With its arguments.</param>
/// <param name="Mentioned">Full names of all types in it, without arguments.</param>
internal sealed record SignatureType(string Text, ImmutableArray<string> Mentioned)
{
    public static SignatureType Named(string name) => new(name, [name]);

    public SignatureType With(string ending) => this with { Text = Text + ending };
}

/// <summary>Reads signatures as names, which mean the same in every assembly.</summary>
internal sealed class SignatureNames : ISignatureTypeProvider<SignatureType, object?>
{
    public static SignatureNames Instance { get; } = new();

    public SignatureType GetPrimitiveType(PrimitiveTypeCode typeCode) => SignatureType.Named(typeCode.ToString());

    public SignatureType GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        SignatureType.Named(TypeNames.Of(reader, handle));

    public SignatureType GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        SignatureType.Named(TypeNames.Of(reader, handle));

    public SignatureType GetTypeFromSpecification(MetadataReader reader, object? genericContext, TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public SignatureType GetGenericInstantiation(SignatureType genericType, ImmutableArray<SignatureType> typeArguments) => new(
        $"{genericType.Text}<{string.Join(",", typeArguments.Select(argument => argument.Text))}>",
        [.. genericType.Mentioned, .. typeArguments.SelectMany(argument => argument.Mentioned)]);

    public SignatureType GetArrayType(SignatureType elementType, ArrayShape shape) => elementType.With($"[{shape.Rank}]");

    public SignatureType GetSZArrayType(SignatureType elementType) => elementType.With("[]");

    public SignatureType GetByReferenceType(SignatureType elementType) => elementType.With("&");

    public SignatureType GetPointerType(SignatureType elementType) => elementType.With("*");

    public SignatureType GetPinnedType(SignatureType elementType) => elementType;

    public SignatureType GetModifiedType(SignatureType modifier, SignatureType unmodifiedType, bool isRequired) => unmodifiedType;

    public SignatureType GetGenericMethodParameter(object? genericContext, int index) => new($"!!{index}", []);

    public SignatureType GetGenericTypeParameter(object? genericContext, int index) => new($"!{index}", []);

    public SignatureType GetFunctionPointerType(MethodSignature<SignatureType> signature) => new("function", []);
}
