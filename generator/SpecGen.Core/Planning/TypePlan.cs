using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>How a value is typed and handled in C#.</summary>
/// <param name="Type">Without the question mark.</param>
/// <param name="Access">The runtime's method that reads and writes a member, with its type arguments where they cannot be inferred.</param>
/// <param name="Form">The runtime's type that reads and writes it where it is no member: in a map or a list, as a body.</param>
/// <param name="FieldSet">Type of the value's own field selections, or null.</param>
/// <param name="IsStructure">It is one in C#.</param>
public sealed record TypePlan(string Type, string Access, string Form, string? FieldSet = null, bool IsStructure = false)
{
    /// <summary>Values that need no type of their own.</summary>
    /// <param name="rootType">Record that a reference's field selections belong to, or null where none can be selected.</param>
    public static TypePlan OfShared(DataKind kind, string? rootType) => kind switch
    {
        DataKind.Text => new("string", "Text", RuntimeTypes.FormOf("Text")),
        DataKind.Integer => Structure("long", "Integer"),
        DataKind.Number => Structure("double", "Number"),
        DataKind.Boolean => Structure("bool", "Boolean"),
        DataKind.DateTime => Value(RuntimeTypes.Runtime + "ApiDateTime"),
        DataKind.Duration => Value(RuntimeTypes.Runtime + "ApiDuration"),
        DataKind.Link => Object(RuntimeTypes.Runtime + "Link"),
        DataKind.Links => Object(RuntimeTypes.Runtime + "Links"),
        DataKind.Reference => Reference(rootType),
        DataKind.Error => Object(RuntimeTypes.Runtime + "ApiError"),
        _ => Structure(RuntimeTypes.JsonElement, "Raw"),
    };

    /// <summary>An object of a generated class, or of one of the runtime's.</summary>
    public static TypePlan Object(string type, string? fieldSet = null) => new(type, "Object", RuntimeTypes.FormOf("Object", type), fieldSet);

    /// <summary>A structure that keeps its text.</summary>
    public static TypePlan Value(string type) => new(type, "Value", RuntimeTypes.FormOf("Value", type), IsStructure: true);

    /// <summary>Arrays of plain values have accesses of their own.</summary>
    public TypePlan AsArray(bool hasNullableItems)
    {
        var item = hasNullableItems ? AsNullable() : this;
        var isPlain = ReferenceEquals(item, this) && !Access.EndsWith(">", StringComparison.Ordinal);
        return new(
            RuntimeTypes.ListOf(item.Type),
            isPlain ? Access + "s" : $"List<{item.Type}, {item.Form}>",
            RuntimeTypes.FormOf("List", item.Type, item.Form),
            FieldSet);
    }

    public TypePlan AsMap(bool hasNullableEntries)
    {
        var entry = hasNullableEntries ? AsNullable() : this;
        return new(
            RuntimeTypes.MapOf(entry.Type), $"Map<{entry.Type}, {entry.Form}>", RuntimeTypes.FormOf("Map", entry.Type, entry.Form));
    }

    /// <summary>Null is raw JSON already.</summary>
    private TypePlan AsNullable() => Access == "Raw"
        ? this
        : this with { Type = Type + "?", Form = RuntimeTypes.FormOf(IsStructure ? "Nullable" : "Optional", Type, Form) };

    private static TypePlan Structure(string type, string access) => new(type, access, RuntimeTypes.FormOf(access), IsStructure: true);

    private static TypePlan Reference(string? rootType)
    {
        var type = RuntimeTypes.Runtime + "ResourceReference";
        return Object(type, rootType is null ? null : $"{type}.FieldSet<{rootType}>");
    }
}
