using SpecGen.Binding.Definitions;
using SpecGen.Binding.Formats;
using SpecGen.Binding.Tables;
using SpecGen.Common;
using SpecGen.Facts;

namespace SpecGen.Binding;

/// <summary>A row with its link followed.</summary>
/// <param name="Members">What the linked definition says, or null if there is none to follow.</param>
internal sealed record BoundRow(SchemaProperty Property, BoundRows? Members)
{
    public static BoundRow Of(SchemaRow row, Definition? definition, BoundRows? members)
    {
        if (members?.List is { } list && !row.Type.IsArray)
            return OfList(row, list);
        var schema = new Schema
        {
            Type = row.Type.Type ?? (definition is null ? null : "object"),
            ItemType = row.Type.ItemType,
            AlternativeTypes = row.Type.Alternatives,
            HasNullableItems = row.Type.HasNullableItems,
            IsAnyOf = row.Type.IsAnyOf,
            Description = row.Description.Paragraphs,
            Required = row.Required,
            Attributes = AttributesOf(row),
            Definition = definition is null ? null : new DefinitionReference(definition.Name, definition.Index),
            Properties = members?.Properties ?? [],
            AdditionalProperties = members?.Values?.Property.Schema,
            IsCycle = definition is not null && members is null,
        };
        var informed = ShownFormats.OfRow(row.Name, schema) is { } format ? schema with { ShownFormat = format } : schema;
        return new BoundRow(new SchemaProperty(row.Name, informed), members);
    }

    /// <summary>A row whose definition is a list in words: the list's type, and what the row says of it.</summary>
    private static BoundRow OfList(SchemaRow row, BoundRow list)
    {
        var schema = list.Property.Schema with
        {
            Description = row.Description.Paragraphs,
            Required = row.Required,
            Attributes = AttributesOf(row),
        };
        return new BoundRow(new SchemaProperty(row.Name, schema), list.Members);
    }

    private static SchemaAttributes AttributesOf(SchemaRow row) =>
        row.Type.IsNullable ? row.Attributes with { Nullable = true } : row.Attributes;
}

/// <summary>All rows of a table with their links followed.</summary>
/// <param name="Members">All rows, those in words included.</param>
/// <param name="Properties">The rows that are members.</param>
/// <param name="Count">Properties in the whole tree.</param>
/// <param name="Depth">Levels of the tree.</param>
internal sealed record BoundRows(BoundRow[] Members, EquatableArray<SchemaProperty> Properties, long Count, int Depth)
{
    /// <summary>The values of a map, beside its members.</summary>
    public BoundRow? Values { get; private init; }

    /// <summary>The list that the whole is.</summary>
    public BoundRow? List { get; private init; }

    public static BoundRows Of(IReadOnlyList<SchemaRow> rows, BoundRow[] members)
    {
        var count = (long)members.Length;
        var depth = 0;
        foreach (var member in members)
        {
            count += member.Members?.Count ?? 0;
            depth = Math.Max(depth, member.Members?.Depth ?? 0);
        }

        return new BoundRows(members, PropertiesOf(rows, members), count, depth + 1)
        {
            Values = OfKind(RowKind.Values),
            List = OfKind(RowKind.List),
        };

        BoundRow? OfKind(RowKind kind)
        {
            for (var i = members.Length - 1; i >= 0 && rows[i].Kind != RowKind.Member; i--)
            {
                if (rows[i].Kind == kind)
                    return members[i];
            }

            return null;
        }
    }

    private static EquatableArray<SchemaProperty> PropertiesOf(IReadOnlyList<SchemaRow> rows, BoundRow[] members)
    {
        var properties = new List<SchemaProperty>(members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            if (rows[i].Kind == RowKind.Member)
                properties.Add(members[i].Property);
        }

        return properties.ToEquatableArray();
    }

    /// <summary>A body's schema.</summary>
    public Schema ToSchema() => List?.Property.Schema ?? new Schema
    {
        Type = "object",
        Properties = Properties,
        AdditionalProperties = Values?.Property.Schema,
    };
}
