using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>Turns what a page prints as a type into what the value is.</summary>
public static class SchemaTypes
{
    public static DataType Of(Schema schema, MemberUse use = MemberUse.None)
    {
        var isArray = schema.Type == "array";
        var type = Of(schema, isArray ? schema.ItemType : schema.Type, isArray, use);
        return isArray && schema.HasNullableItems ? type with { HasNullableItems = true } : type;
    }

    private static DataType Of(Schema schema, string? printed, bool isArray, MemberUse use)
    {
        if (schema.AdditionalProperties is { } entry)
            return new(DataKind.Map, isArray, Entry: Of(entry, use)) { HasNullableEntries = entry.Attributes.Nullable == true };
        if (printed == "object")
            return ObjectOf(schema, isArray, use);

        var values = schema.Attributes.Enum;
        var kind = KindOf(printed, schema.Attributes.Format ?? schema.ShownFormat);
        return kind == DataKind.Text && !values.IsEmpty
            ? new(DataKind.Enumeration, isArray, Values: values)
            : new(kind, isArray);
    }

    /// <summary>Members of an object schema, each marked with where it was seen.</summary>
    public static EquatableArray<Member> MembersOf(Schema schema, MemberUse use)
    {
        var properties = schema.Properties.AsSpan();
        var members = new Member[properties.Length];
        for (var index = 0; index < members.Length; index++)
            members[index] = MemberOf(properties[index], use);
        return EquatableArray.Create<Member>(members);
    }

    private static Member MemberOf(SchemaProperty property, MemberUse use) => new(
        property.Name,
        Of(property.Schema, use),
        property.Schema.Description,
        property.Schema.Attributes,
        use);

    private static DataType ObjectOf(Schema schema, bool isArray, MemberUse use) =>
        schema.IsCycle ? new(DataKind.Raw, isArray) : new(DataKind.TypedObject, isArray, MembersOf(schema, use));

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
