using System.Globalization;
using System.Text.Json.Nodes;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>Makes JSON in which every documented property of a schema has a value, each different from the others.</summary>
/// <param name="text">What texts are, with their number for <c>{0}</c>.</param>
internal sealed class SampleJson(string text = "text {0} \"é\"")
{
    private long _number;

    public JsonNode? Of(JsonNode schema) => schema["type"]?.GetValue<string>() switch
    {
        "object" => ObjectOf(schema),
        "array" => ArrayOf(schema),
        var type => Scalar(type, schema),
    };

    private JsonValue? Scalar(string? type, JsonNode schema)
    {
        _number++;
        return type switch
        {
            "integer" or "unsigned" => JsonValue.Create(9_007_199_254_740_993 + _number),
            "number" => JsonValue.Create(_number + 0.5),
            "boolean" => JsonValue.Create(_number % 2 == 0),
            "string" or "enum" => JsonValue.Create(TextOf(schema)),
            "date" => JsonValue.Create("2026-11-24T10:00:00+01:00"),
            // No type, so that the page's example decides, which shows texts.
            _ => JsonValue.Create($"anything {_number.ToString(CultureInfo.InvariantCulture)}"),
        };
    }

    /// <summary>Documented values take turns with ones that no page knows.</summary>
    private string TextOf(JsonNode schema) =>
        schema["enum"] is JsonArray values && _number % 2 == 0
            ? values[0]!.ToString()
            : string.Format(CultureInfo.InvariantCulture, text, _number);

    private JsonArray ArrayOf(JsonNode schema)
    {
        if (schema["itemType"]?.GetValue<string>() == "object")
            return [ObjectOf(schema), ObjectOf(schema)];
        var item = new JsonObject { ["type"] = schema["itemType"]?.DeepClone() };
        return [Of(item), Of(item)];
    }

    /// <summary>A map has some names; what is printed beside its values tells of the server's collection.</summary>
    private JsonObject ObjectOf(JsonNode schema)
    {
        var value = new JsonObject();
        if (schema["additional"] is { } entry)
            return new JsonObject { ["a name"] = Of(entry), ["another"] = Of(entry) };
        foreach (var (name, property) in schema["properties"]?.AsObject() ?? [])
        {
            if (!IsUnstated(property!))
                value.Add(name, Of(property!));
        }

        return value;
    }

    /// <summary>An object of a definition without rows says nothing of what comes; another page may say that it is a number.</summary>
    private static bool IsUnstated(JsonNode schema) =>
        schema["type"]?.GetValue<string>() == "object" && schema["definition"] is not null
        && schema["properties"] is not JsonObject { Count: > 0 } && schema["additional"] is null;
}
