using SpecGen.Binding;

namespace SpecGen.Tool.Explain;

/// <summary>The type of a value in words.</summary>
internal static class SchemaWords
{
    public static string Of(Schema schema)
    {
        var value = schema.Type == "array" ? schema.ItemType : schema.Type;
        var known = value ?? (schema.AlternativeTypes.IsEmpty ? "not known" : string.Join(" or ", schema.AlternativeTypes));
        var type = schema.AdditionalProperties is null ? known : "map";
        if (schema.ShownFormat is { } format)
            type += $" ({format} by name and examples)";
        var orNull = schema.HasNullableItems || schema.Attributes.Nullable == true ? " or null" : "";
        return (schema.Type == "array" ? $"array of {type}" : type) + orNull;
    }
}
