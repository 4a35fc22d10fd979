using System.Globalization;
using System.Text.Json;
using SpecGen.Binding;

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
        if (attributes.Nullable is { } nullable)
            json.WriteBoolean("nullable", nullable);
        WriteEnum(json, attributes);
        WriteText(json, "format", attributes.Format);
        WriteDefault(json, schema);
        WriteNumber(json, "minimum", attributes.Minimum);
        WriteNumber(json, "maximum", attributes.Maximum);
        if (attributes.MinLength is { } minLength)
            json.WriteNumber("minLength", minLength);
        if (attributes.MaxLength is { } maxLength)
            json.WriteNumber("maxLength", maxLength);
        WriteText(json, "introduced", attributes.IntroducedIn);
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

    /// <summary>Pages print every default that is a text as <c>1</c>: then its value is not known.</summary>
    private static void WriteDefault(Utf8JsonWriter json, Schema schema)
    {
        if (schema.Attributes.DefaultText is not { } text)
            return;
        json.WritePropertyName("default");
        if (schema.Type == "boolean")
            WriteBoolean(json, text);
        else if (schema.Type is "integer" or "number" && IsNumber(text))
            json.WriteRawValue(text);
        else if (text is "1" or "")
            json.WriteNullValue();
        else
            json.WriteStringValue(text);
        json.WriteString("defaultText", text);
    }

    /// <summary>True is printed as <c>1</c>, false as nothing.</summary>
    private static void WriteBoolean(Utf8JsonWriter json, string text)
    {
        if (text is "1" or "true")
            json.WriteBooleanValue(true);
        else if (text is "" or "0" or "false")
            json.WriteBooleanValue(false);
        else
            json.WriteStringValue(text);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
            return;
        json.WritePropertyName(name);
        if (IsNumber(text))
            json.WriteRawValue(text);
        else
            json.WriteStringValue(text);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
            json.WriteString(name, text);
    }

    /// <summary>Whether the text can stand in JSON as it is: a number has many digits more than any type keeps.</summary>
    private static bool IsNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return false;
        var digits = text.AsSpan(text.StartsWith('-') ? 1 : 0);
        return char.IsAsciiDigit(digits[0]) && char.IsAsciiDigit(digits[^1]) && (digits[0] != '0' || digits.Length == 1 || digits[1] == '.');
    }
}
