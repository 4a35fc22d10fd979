using SpecGen.Binding;

namespace SpecGen.Simulator.Reference;

/// <summary>Makes one shape of all that the pages of a resource state of a body.</summary>
internal static class MemberShapes
{
    /// <summary>The union of bodies: a member is what the first of them says, with what later ones add.</summary>
    public static MemberShape Of(params IEnumerable<Schema> bodies) => Merge([.. bodies], isRoot: true);

    private static MemberShape Merge(IReadOnlyList<Schema> schemas, bool isRoot)
    {
        if (schemas.Count == 0)
            return new() { Type = MemberType.Object };

        var first = schemas.FirstOrDefault(schema => TypeOf(schema) != MemberType.Any) ?? schemas[0];
        var attributes = schemas[0].Attributes;
        foreach (var schema in schemas.Skip(1))
            attributes = attributes.Or(schema.Attributes);
        var maps = schemas.Select(schema => schema.AdditionalProperties).OfType<Schema>().ToArray();
        return new()
        {
            Type = isRoot ? MemberType.Object : TypeOf(first),
            ItemType = ItemTypeOf(first),
            Attributes = attributes,
            IsInBytes = schemas.Any(schema => schema.Description.Any(text => text.Contains("in bytes", StringComparison.OrdinalIgnoreCase))),
            IsRequired = schemas.Any(schema => schema.Required == true),
            Members = MembersOf(schemas),
            MapValue = maps.Length == 0 ? null : Merge(maps, isRoot: false),
        };
    }

    private static Dictionary<string, MemberShape> MembersOf(IReadOnlyList<Schema> schemas)
    {
        var named = new Dictionary<string, List<Schema>>(StringComparer.Ordinal);
        foreach (var property in schemas.SelectMany(schema => schema.Properties))
        {
            if (!named.TryGetValue(property.Name, out var same))
                named.Add(property.Name, same = []);
            same.Add(property.Schema);
        }

        return named.ToDictionary(member => member.Key, member => Merge(member.Value, isRoot: false), StringComparer.Ordinal);
    }

    private static MemberType TypeOf(Schema schema) => schema.AlternativeTypes.IsEmpty ? TypeOf(schema.Type, schema) : MemberType.Any;

    private static MemberType ItemTypeOf(Schema schema) =>
        schema.Type == "array" && schema.AlternativeTypes.IsEmpty ? TypeOf(schema.ItemType, schema) : MemberType.Any;

    private static MemberType TypeOf(string? type, Schema schema) => type switch
    {
        "string" => MemberType.Text,
        "integer" => MemberType.Integer,
        "number" => MemberType.Number,
        "boolean" => MemberType.Boolean,
        "array" => MemberType.Array,
        "object" => MemberType.Object,
        null when !schema.Properties.IsEmpty => MemberType.Object,
        _ => MemberType.Any,
    };
}
