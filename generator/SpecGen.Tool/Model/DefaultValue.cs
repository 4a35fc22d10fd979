using System.Globalization;
using System.Text.Json.Nodes;
using SpecGen.Binding;

namespace SpecGen.Tool.Model;

/// <summary>
/// The values behind what pages print: true is <c>1</c>, false is nothing, a number stands as it is, and every default
/// that is a text is printed as <c>1</c>, so that its value is not known.
/// </summary>
internal static class DefaultValue
{
    /// <summary>Null if the page has no default, or its value is not known.</summary>
    public static JsonNode? Of(Schema schema)
    {
        if (schema.Attributes.DefaultText is not { } text)
            return null;
        return schema.Type switch
        {
            "boolean" => BooleanOf(text),
            "integer" or "number" => NumberOf(text) ?? TextOf(text),
            _ => TextOf(text),
        };
    }

    /// <summary>The number that a text prints in the form of JSON, with all its digits; else null.</summary>
    public static JsonNode? NumberOf(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        try
        {
            return JsonNode.Parse(text);
        }
        catch (System.Text.Json.JsonException)
        {
            return JsonValue.Create(number);
        }
    }

    private static JsonValue? BooleanOf(string text) => text switch
    {
        "1" or "true" => JsonValue.Create(true),
        "" or "0" or "false" => JsonValue.Create(false),
        _ => JsonValue.Create(text),
    };

    private static JsonValue? TextOf(string text) => text is "1" or "" ? null : JsonValue.Create(text);
}
