using SpecGen.Binding.Definitions;
using SpecGen.Binding.Tables;
using SpecGen.Common;

namespace SpecGen.Binding;

/// <summary>A row with its link followed.</summary>
/// <param name="Members">What the linked definition's table says, or null if there is none to follow.</param>
internal sealed record BoundRow(Property Property, BoundRows? Members)
{
    public static BoundRow Of(SchemaRow row, Definition? definition, BoundRows? members)
    {
        var schema = new Schema
        {
            Type = row.Type.Type ?? (definition is null ? null : "object"),
            ItemType = row.Type.ItemType,
            IsAnyOf = row.Type.IsAnyOf,
            Description = row.Description.Paragraphs,
            Required = row.Required,
            Attributes = row.Attributes,
            Definition = definition is null ? null : new DefinitionReference(definition.Name, definition.Index),
            Properties = members?.Properties ?? [],
            IsCycle = definition is not null && members is null,
        };
        return new BoundRow(new Property(row.Name, schema), members);
    }
}

/// <summary>All rows of a table with their links followed.</summary>
/// <param name="Count">Properties in the whole tree.</param>
/// <param name="Depth">Levels of the tree.</param>
internal sealed record BoundRows(BoundRow[] Members, EquatableArray<Property> Properties, long Count, int Depth)
{
    public static BoundRows Of(BoundRow[] members)
    {
        var count = (long)members.Length;
        var depth = 0;
        foreach (var member in members)
        {
            count += member.Members?.Count ?? 0;
            depth = Math.Max(depth, member.Members?.Depth ?? 0);
        }

        return new BoundRows(members, Array.ConvertAll(members, member => member.Property).ToEquatableArray(), count, depth + 1);
    }
}
