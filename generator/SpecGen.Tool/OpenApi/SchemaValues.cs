using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Facts;
using SpecGen.Tool.Model;

namespace SpecGen.Tool.OpenApi;

/// <summary>Values that pages print as text, in the type that their schema has. What does not fit the type is left out.</summary>
internal static class SchemaValues
{
    public static JsonSchemaType? TypeOf(Schema schema)
    {
        if (schema.AlternativeTypes.IsEmpty)
            return TypeOf(schema.Type);
        JsonSchemaType? types = null;
        foreach (var type in schema.AlternativeTypes)
        {
            if (TypeOf(type) is not { } known)
                return null;
            types = types is null ? known : types | known;
        }

        return types;
    }

    /// <summary>The schema of an array's items. What bullets say of values is theirs; marks of the place are the array's.</summary>
    public static Schema ItemOf(Schema array) => new()
    {
        Type = array.ItemType,
        AlternativeTypes = array.AlternativeTypes,
        Definition = array.Definition,
        Properties = array.Properties,
        AdditionalProperties = array.AdditionalProperties,
        IsCycle = array.IsCycle,
        Attributes = new SchemaAttributes
        {
            Enum = array.Attributes.Enum,
            Format = array.Attributes.Format,
            Minimum = array.Attributes.Minimum,
            Maximum = array.Attributes.Maximum,
            MinLength = array.Attributes.MinLength,
            MaxLength = array.Attributes.MaxLength,
            Nullable = array.HasNullableItems ? true : null,
        },
    };

    /// <summary>As printed, or as all values show it that the page has.</summary>
    public static string? FormatOf(Schema schema) => schema.Attributes.Format ?? schema.ShownFormat;

    public static List<JsonNode> EnumOf(Schema schema)
    {
        var values = schema.Attributes.Enum.Distinct(StringComparer.Ordinal).Select(value => ValueOf(schema.Type, value)).ToList();
        return values.Contains(null) ? [] : [.. values.OfType<JsonNode>()];
    }

    /// <summary>Null where the page has none, it is not known, or it is none of the schema's own values.</summary>
    public static JsonNode? DefaultOf(Schema schema)
    {
        if (schema.Type is not ("string" or "integer" or "number" or "boolean") || DefaultValue.Of(schema) is not { } value)
            return null;
        return ExampleCleaning.Conforms(value, schema) ? value : null;
    }

    public static string? LimitOf(string? text) => text is null ? null : DefaultValue.NumberOf(text)?.ToJsonString();

    private static JsonNode? ValueOf(string? type, string text) => type switch
    {
        "integer" or "number" => DefaultValue.NumberOf(text),
        "boolean" => text is "true" or "false" ? JsonValue.Create(text == "true") : null,
        _ => JsonValue.Create(text),
    };

    private static JsonSchemaType? TypeOf(string? type) => type switch
    {
        "string" or "file" => JsonSchemaType.String,
        "integer" => JsonSchemaType.Integer,
        "number" => JsonSchemaType.Number,
        "boolean" => JsonSchemaType.Boolean,
        "array" => JsonSchemaType.Array,
        "object" => JsonSchemaType.Object,
        _ => null,
    };
}
