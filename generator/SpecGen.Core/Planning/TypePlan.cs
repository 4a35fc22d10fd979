using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>How a value is typed and handled in C#.</summary>
/// <param name="Type">Without the question mark.</param>
/// <param name="Access">Name of the runtime's access method.</param>
/// <param name="FieldSet">Type of the value's own field selections, or null.</param>
public sealed record TypePlan(string Type, string Access, string? FieldSet)
{
    /// <summary>Values that need no type of their own.</summary>
    /// <param name="rootType">Record that a reference's field selections belong to.</param>
    public static TypePlan OfShared(DataKind kind, string rootType) => kind switch
    {
        DataKind.Text => new("string", "Text", null),
        DataKind.Integer => new("long", "Integer", null),
        DataKind.Number => new("double", "Number", null),
        DataKind.Boolean => new("bool", "Boolean", null),
        DataKind.DateTime => new(RuntimeTypes.Runtime + "ApiDateTime", "Value", null),
        DataKind.Duration => new(RuntimeTypes.Runtime + "ApiDuration", "Value", null),
        DataKind.Link => new(RuntimeTypes.Runtime + "Link", "Object", null),
        DataKind.Links => new(RuntimeTypes.Runtime + "Links", "Object", null),
        DataKind.Reference => Reference(rootType),
        DataKind.Error => new(RuntimeTypes.Runtime + "ApiError", "Object", null),
        _ => new(RuntimeTypes.JsonElement, "Raw", null),
    };

    public TypePlan AsArray() => this with { Type = RuntimeTypes.ListOf(Type), Access = Access + "s" };

    private static TypePlan Reference(string rootType)
    {
        var type = RuntimeTypes.Runtime + "ResourceReference";
        return new(type, "Object", $"{type}.FieldSet<{rootType}>");
    }
}
