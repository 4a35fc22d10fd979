using SpecGen.Binding;

namespace SpecGen.Changes.Comparison;

/// <summary>Says and compares types.</summary>
internal static class TypeText
{
    private const string Array = "array";

    public static bool IsArray(Schema schema) => schema.Type == Array;

    /// <summary>Null where the page gives none.</summary>
    public static string? Of(Schema schema) => schema switch
    {
        { AdditionalProperties: { } values, Type: not Array } => $"map of {Of(values) ?? "any type"}",
        { Type: Array, AdditionalProperties: { } values } => $"array of maps of {Of(values) ?? "any type"}",
        { Type: Array } => $"array of {schema.ItemType ?? Alternatives(schema) ?? "any type"}",
        _ => schema.Type ?? Alternatives(schema),
    };

    /// <summary>All that the older takes, the newer takes, too.</summary>
    public static bool IsWidened(Schema before, Schema after) =>
        IsWidened(ItemOf(before), ItemOf(after)) || (Accepts(before) is { } old && Accepts(after) is { } @new && old.IsProperSubsetOf(@new));

    private static bool IsWidened(string? before, string? after) =>
        (before, after) is ("integer", "number") or ({ }, null);

    private static string? ItemOf(Schema schema) =>
        schema.AlternativeTypes.IsEmpty ? (schema.Type == Array ? schema.ItemType : schema.Type) : "one of several";

    private static HashSet<string>? Accepts(Schema schema) => !schema.AlternativeTypes.IsEmpty
        ? new(schema.AlternativeTypes, StringComparer.Ordinal)
        : ItemOf(schema) is { } type ? new([type], StringComparer.Ordinal) : null;

    private static string? Alternatives(Schema schema) =>
        schema.AlternativeTypes.IsEmpty ? null : string.Join(" or ", schema.AlternativeTypes.Order(StringComparer.Ordinal));
}
