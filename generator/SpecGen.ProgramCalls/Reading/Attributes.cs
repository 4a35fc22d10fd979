using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace SpecGen.ProgramCalls.Reading;

/// <summary>Reads attributes whose arguments are texts.</summary>
internal static class Attributes
{
    /// <summary>The texts that the attribute of this name was given; null where there is none.</summary>
    public static ImmutableArray<string?>? Find(MetadataReader reader, CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var handle in attributes)
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (TypeOf(reader, attribute) == name)
                return ReadTexts(reader, attribute);
        }

        return null;
    }

    private static string TypeOf(MetadataReader reader, CustomAttribute attribute) => attribute.Constructor.Kind == HandleKind.MemberReference
        ? TypeNames.Of(reader, reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent)
        : TypeNames.Of(reader, reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType());

    private static ImmutableArray<string?> ReadTexts(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        if (blob.Length < sizeof(ushort) * 2)
            return [];
        blob.ReadUInt16();
        var texts = ImmutableArray.CreateBuilder<string?>();
        // After the constructor's arguments comes the count of named ones, in two bytes.
        while (blob.RemainingBytes > sizeof(ushort))
            texts.Add(blob.ReadSerializedString());
        return texts.ToImmutable();
    }
}
