using SpecGen.Common;

namespace SpecGen.Binding.Corrections;

/// <summary>Corrects a schema, or a member somewhere below it.</summary>
internal static class SchemaCorrection
{
    /// <param name="path">Dotted names of members; a name may hold dots itself. Members of an array's items need no mark.</param>
    /// <returns>Null if there is no such member.</returns>
    public static Schema? CorrectAt(Schema schema, string path, Override entry) =>
        CorrectMember(schema, path, entry) ?? CorrectValues(schema, path, entry);

    /// <summary>The values of a map are <c>*</c>.</summary>
    private static Schema? CorrectValues(Schema schema, string path, Override entry)
    {
        if (schema.AdditionalProperties is not { } values)
            return null;
        if (path == "*")
            return schema with { AdditionalProperties = Correct(values, entry) };
        return path.StartsWith("*.", StringComparison.Ordinal) && CorrectAt(values, path.Substring(2), entry) is { } corrected
            ? schema with { AdditionalProperties = corrected }
            : null;
    }

    private static Schema? CorrectMember(Schema schema, string path, Override entry)
    {
        for (var i = 0; i < schema.Properties.Count; i++)
        {
            var property = schema.Properties[i];
            if (!path.StartsWith(property.Name, StringComparison.Ordinal))
                continue;
            Schema? corrected = null;
            if (path.Length == property.Name.Length)
                corrected = Correct(property.Schema, entry);
            else if (path[property.Name.Length] == '.')
                corrected = CorrectAt(property.Schema, path.Substring(property.Name.Length + 1), entry);
            if (corrected is not null)
                return schema with { Properties = Replace(schema.Properties, i, property with { Schema = corrected }) };
        }

        return null;
    }

    public static Schema Correct(Schema schema, Override entry)
    {
        var type = entry.Type ?? schema.Type;
        var itemType = type == "array" ? entry.ItemType ?? schema.ItemType : null;
        var hasMembers = type == "object" || itemType == "object";
        return schema with
        {
            Type = type,
            ItemType = itemType,
            IsAnyOf = schema.IsAnyOf && hasMembers,
            Required = entry.Required ?? schema.Required,
            AlternativeTypes = entry.Type is null && entry.ItemType is null ? schema.AlternativeTypes : [],
            HasNullableItems = schema.HasNullableItems && type == "array",
            AdditionalProperties = hasMembers ? schema.AdditionalProperties : null,
            ShownFormat = entry.Type is null && entry.Enum.IsEmpty ? schema.ShownFormat : null,
            Definition = hasMembers ? schema.Definition : null,
            Properties = hasMembers ? schema.Properties : [],
            IsCycle = schema.IsCycle && hasMembers,
            Attributes = schema.Attributes with
            {
                Enum = entry.Enum.IsEmpty ? schema.Attributes.Enum : entry.Enum,
                Format = entry.Format ?? schema.Attributes.Format,
                NaturalKey = entry.Key ?? schema.Attributes.NaturalKey,
                NameOverride = entry.Name ?? schema.Attributes.NameOverride,
            },
        };
    }

    private static EquatableArray<SchemaProperty> Replace(EquatableArray<SchemaProperty> properties, int index, SchemaProperty replacement)
    {
        var items = properties.ToArray();
        items[index] = replacement;
        return items.ToEquatableArray();
    }
}
