using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>Turns what a page prints as a type into what the value is.</summary>
public static class SchemaTypes
{
    public static DataType Of(Schema schema, MemberUse use = MemberUse.None) => Of(schema, use, new());

    /// <summary>An object with members of its own, or an array of such.</summary>
    public static bool IsObject(Schema schema) =>
        schema is { AdditionalProperties: null, IsCycle: false } && (schema.Type == "array" ? schema.ItemType : schema.Type) == "object";

    /// <summary>Members of an object schema, each marked with where it was seen. What is one in the schema is one here.</summary>
    public static EquatableArray<Member> MembersOf(Schema schema, MemberUse use) => MembersOf(schema, use, new());

    private static DataType Of(Schema schema, MemberUse use, MadeArrays<SchemaProperty, Member> known)
    {
        var isArray = schema.Type == "array";
        var type = Of(schema, isArray ? schema.ItemType : schema.Type, isArray, use, known);
        return isArray && schema.HasNullableItems ? type with { HasNullableItems = true } : type;
    }

    private static DataType Of(Schema schema, string? printed, bool isArray, MemberUse use, MadeArrays<SchemaProperty, Member> known)
    {
        if (schema.AdditionalProperties is { } entry)
            return new(DataKind.Map, isArray, Entry: Of(entry, use, known)) { HasNullableEntries = entry.Attributes.Nullable == true };
        if (printed == "object")
            return schema.IsCycle ? new(DataKind.Raw, isArray) : new(DataKind.TypedObject, isArray, MembersOf(schema, use, known));

        var values = schema.Attributes.Enum;
        var kind = KindOf(printed, schema.Attributes.Format ?? schema.ShownFormat);
        return kind == DataKind.Text && !values.IsEmpty
            ? new(DataKind.Enumeration, isArray, Values: values)
            : new(kind, isArray);
    }

    private static EquatableArray<Member> MembersOf(Schema schema, MemberUse use, MadeArrays<SchemaProperty, Member> known)
    {
        if (schema.Properties.IsEmpty)
            return default;
        if (known.TryGetValue(schema.Properties, out var members))
            return members;
        members = schema.Properties.Select(property => MemberOf(property, use, known)).ToEquatableArray();
        known.Add(schema.Properties, members);
        return members;
    }

    private static Member MemberOf(SchemaProperty property, MemberUse use, MadeArrays<SchemaProperty, Member> known) => new(
        property.Name,
        Of(property.Schema, use, known),
        property.Schema.Description,
        property.Schema.Attributes,
        use);

    /// <summary>The printed type decides; a format only refines text. What no rule knows stays raw.</summary>
    private static DataKind KindOf(string? printed, string? format) => printed switch
    {
        "string" or "enum" => format switch
        {
            "date-time" => DataKind.DateTime,
            "duration" or "iso8601-duration" => DataKind.Duration,
            _ => DataKind.Text,
        },
        "integer" or "unsigned" => DataKind.WholeNumber,
        "number" => DataKind.Number,
        "boolean" => DataKind.Boolean,
        "date" or "date-time" => DataKind.DateTime,
        _ => DataKind.Raw,
    };
}
