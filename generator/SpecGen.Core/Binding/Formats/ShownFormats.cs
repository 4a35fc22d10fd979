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
        if (schema.Properties.IsEmpty)
            return schema;
        var objects = ObjectsIn(values);
        if (objects.Count == 0)
            return schema;
        var properties = schema.Properties.AsSpan();
        SchemaProperty[]? changed = null;
        for (var i = 0; i < properties.Length; i++)
        {
            var property = properties[i];
            var informed = ValuesOf(property.Name, objects) is { } shown ? Informed(property, shown) : property.Schema;
            if (ReferenceEquals(informed, property.Schema))
                continue;
            changed ??= properties.ToArray();
            changed[i] = property with { Schema = informed };
        }

        return changed is null ? schema : schema with { Properties = changed.ToEquatableArray() };
    }

    /// <summary>What all objects show of a member; null where none has it.</summary>
    private static List<JsonValue>? ValuesOf(string name, List<JsonValue> objects)
    {
        List<JsonValue>? values = null;
        foreach (var shown in objects)
        {
            if (shown.Member(name) is { } value)
                (values ??= []).Add(value);
        }

        return values;
    }

    private static List<JsonValue> ObjectsIn(IReadOnlyList<JsonValue> values)
    {
        var objects = new List<JsonValue>(values.Count);
        foreach (var value in values)
        {
            if (value.Kind == JsonKind.Object)
                objects.Add(value);
            else if (value.Kind == JsonKind.Array)
                objects.AddRange(value.Items.Where(item => item.Kind == JsonKind.Object));
        }

        return objects;
    }

    private static Schema Informed(SchemaProperty property, IReadOnlyList<JsonValue> shown)
    {
        if (!CanHaveFormat(property.Schema))
            return Of(property.Schema, shown);
        var format = Decided(property.Name, property.Schema, shown);
        return format == property.Schema.ShownFormat ? property.Schema : property.Schema with { ShownFormat = format };
    }

    private static string? Decided(string name, Schema schema, IReadOnlyList<JsonValue> shown)
    {
        var expected = FormatName.Of(name, schema.Description);
        List<string>? values = null;
        foreach (var value in shown)
        {
            if (value.Kind != JsonKind.Null)
                Add(value.Kind == JsonKind.String ? value.Text : NoText);
        }

        Add(schema.Attributes.Example ?? "");
        return values is null ? expected : Agreed(values, expected);

        void Add(string value)
        {
            if (!ValueFormat.IsPlaceholder(value))
                (values ??= []).Add(value);
        }
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
}
