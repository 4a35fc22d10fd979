using SpecGen.Common;
using SpecGen.Json;

namespace SpecGen.Binding.Formats;

/// <summary>
/// Pages print the format of almost no member, but show values. Of a text without a printed format or values, every value that
/// the page shows decides; where it shows none, the <see cref="FormatName"/>. One value that does not fit keeps it text.
/// </summary>
internal static class ShownFormats
{
    /// <summary>Stands for a number, an object and the like, which have no format of texts.</summary>
    private const string NoText = "{}";

    /// <summary>What a row says by itself: its name, and its bullet <c>example:</c>.</summary>
    public static string? OfRow(string name, Schema schema) => CanHaveFormat(schema) ? Decided(name, schema, []) : null;

    /// <summary>The schema with the formats of all values that an example of the body shows.</summary>
    public static Schema Of(Schema schema, JsonValue example) => Of(schema, [example]);

    private static Schema Of(Schema schema, IReadOnlyList<JsonValue> values)
    {
        var objects = values.SelectMany(Items).Where(value => value.Kind == JsonKind.Object).ToList();
        if (objects.Count == 0)
            return schema;
        var properties = schema.Properties.AsSpan();
        SchemaProperty[]? changed = null;
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            var shown = objects.Select(value => value.Member(property.Name)).OfType<JsonValue>().ToList();
            var informed = shown.Count == 0 ? property.Schema : Informed(property, shown);
            if (ReferenceEquals(informed, property.Schema))
                continue;
            changed ??= properties.ToArray();
            changed[i] = property with { Schema = informed };
        }

        return changed is null ? schema : schema with { Properties = changed.ToEquatableArray() };
    }

    private static Schema Informed(SchemaProperty property, IReadOnlyList<JsonValue> shown)
    {
        if (!CanHaveFormat(property.Schema))
            return Of(property.Schema, shown);
        var format = Decided(property.Name, property.Schema, shown.Where(value => value.Kind != JsonKind.Null));
        return format == property.Schema.ShownFormat ? property.Schema : property.Schema with { ShownFormat = format };
    }

    private static string? Decided(string name, Schema schema, IEnumerable<JsonValue> shown)
    {
        var expected = FormatName.Of(name, schema.Description);
        var values = shown
            .Select(value => value.Kind == JsonKind.String ? value.Text : NoText)
            .Append(schema.Attributes.Example ?? "")
            .Where(value => !ValueFormat.IsPlaceholder(value))
            .ToList();
        return values.Count == 0 ? expected : Agreed(values, expected);
    }

    /// <summary>The expected format where all values fit it, or else the one that all of them have beyond doubt.</summary>
    private static string? Agreed(List<string> values, string? expected)
    {
        if (expected is not null && values.All(value => ValueFormat.Fits(value, expected)))
            return expected;
        var first = ValueFormat.Of(values[0]);
        return first is not null && values.All(value => ValueFormat.Of(value) == first) ? first : null;
    }

    private static bool CanHaveFormat(Schema schema) =>
        schema.Type == "string" && schema.Attributes.Enum.IsEmpty && schema.Attributes.Format is null;

    private static IEnumerable<JsonValue> Items(JsonValue value) => value.Kind == JsonKind.Array ? value.Items : [value];
}
