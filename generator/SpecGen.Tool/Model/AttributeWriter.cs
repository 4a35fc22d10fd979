using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Binding;
using SpecGen.Facts;

namespace SpecGen.Tool.Model;

/// <summary>Writes what a value's bullets say.</summary>
internal static class AttributeWriter
{
    public static void Write(Utf8JsonWriter json, Schema schema)
    {
        var attributes = schema.Attributes;
        if (attributes.ReadOnly)
            json.WriteBoolean("readOnly", true);
        if (attributes.CreateOnly)
            json.WriteBoolean("createOnly", true);
        if (attributes.WriteOnly)
            json.WriteBoolean("writeOnly", true);
        if (schema.HasNullableItems)
            json.WriteBoolean("nullable", true);
        else if (attributes.Nullable is { } nullable)
            json.WriteBoolean("nullable", nullable);
        WriteEnum(json, attributes);
        WriteText(json, "format", attributes.Format);
        WriteText(json, "shownFormat", schema.ShownFormat);
        WriteDefault(json, schema);
        WriteNumber(json, "minimum", attributes.Minimum);
        WriteNumber(json, "maximum", attributes.Maximum);
        if (attributes.MinLength is { } minLength)
            json.WriteNumber("minLength", minLength);
        if (attributes.MaxLength is { } maxLength)
            json.WriteNumber("maxLength", maxLength);
        WriteText(json, "introduced", attributes.IntroducedIn);
        WriteText(json, "deprecated", attributes.DeprecatedIn);
    }

    private static void WriteEnum(Utf8JsonWriter json, SchemaAttributes attributes)
    {
        if (attributes.Enum.IsEmpty)
            return;
        json.WriteStartArray("enum");
        foreach (var value in attributes.Enum)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteDefault(Utf8JsonWriter json, Schema schema)
    {
        if (schema.Attributes.DefaultText is not { } text)
            return;
        WriteNode(json, "default", DefaultValue.Of(schema));
        json.WriteString("defaultText", text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            WriteNode(json, name, DefaultValue.NumberOf(text) ?? text);
    }

    private static void WriteNode(Utf8JsonWriter json, string name, JsonNode? node)
    {
        json.WritePropertyName(name);
        if (node is null)
            json.WriteNullValue();
        else
            node.WriteTo(json);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }
}
