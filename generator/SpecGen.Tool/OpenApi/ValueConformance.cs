using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpecGen.Binding;
using SpecGen.Facts;

namespace SpecGen.Tool.OpenApi;

/// <summary>Holds a plain value against type, documented values, limits and format, as validators do.</summary>
internal static partial class ValueConformance
{
    public static bool Conforms(JsonNode value, Schema schema)
    {
        var attributes = schema.Attributes;
        if (!HasType(value, schema))
            return false;
        if (SchemaValues.EnumOf(schema) is { Count: > 0 } values && !values.Any(allowed => JsonNode.DeepEquals(allowed, value)))
            return false;
        return value.GetValueKind() switch
        {
            JsonValueKind.String => HasLength(value.GetValue<string>(), attributes) && HasFormat(value.GetValue<string>(), SchemaValues.FormatOf(schema)),
            JsonValueKind.Number => IsWithin(value, attributes),
            _ => true,
        };
    }

    private static bool HasType(JsonNode value, Schema schema) =>
        schema.AlternativeTypes.IsEmpty ? HasType(value, schema.Type) : schema.AlternativeTypes.Any(type => HasType(value, type));

    private static bool HasType(JsonNode value, string? type) => (type, value.GetValueKind()) switch
    {
        ("string" or "file", var kind) => kind == JsonValueKind.String,
        ("boolean", var kind) => kind is JsonValueKind.True or JsonValueKind.False,
        ("number", var kind) => kind == JsonValueKind.Number,
        ("integer", var kind) => kind == JsonValueKind.Number && IsWhole(value),
        ("array", var kind) => kind == JsonValueKind.Array,
        ("object", var kind) => kind == JsonValueKind.Object,
        _ => true,
    };

    private static bool IsWhole(JsonNode value) =>
        !decimal.TryParse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || number == decimal.Truncate(number);

    private static bool HasLength(string text, SchemaAttributes attributes)
    {
        var length = new StringInfo(text).LengthInTextElements;
        return length >= (attributes.MinLength ?? 0) && length <= (attributes.MaxLength ?? int.MaxValue);
    }

    private static bool IsWithin(JsonNode value, SchemaAttributes attributes) =>
        NumberOf(value.ToJsonString()) is { } number &&
        !(number < NumberOf(SchemaValues.LimitOf(attributes.Minimum))) && !(number > NumberOf(SchemaValues.LimitOf(attributes.Maximum))) &&
        attributes.Format switch
        {
            "int32" => number is >= int.MinValue and <= int.MaxValue,
            "int64" => number is >= long.MinValue and <= long.MaxValue,
            _ => true,
        };

    private static double? NumberOf(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The formats that validators know.</summary>
    private static bool HasFormat(string text, string? format) => format switch
    {
        "date-time" => DateTime().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "duration" => Duration().IsMatch(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "ipv4" => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetwork && text.Count(character => character == '.') == 3,
        "ipv6" => IPAddress.TryParse(text, out var address) && address.AddressFamily == AddressFamily.InterNetworkV6,
        "uri" => Uri.TryCreate(text, UriKind.Absolute, out _),
        "email" => Email().IsMatch(text),
        _ => true,
    };

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:?\d\d)$")]
    private static partial Regex DateTime();

    [GeneratedRegex(@"^P(?!$)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$")]
    private static partial Regex Duration();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Email();
}
