using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>What a Type cell says.</summary>
/// <param name="Type">As <see cref="Schema.Type"/>; null for an empty cell.</param>
/// <param name="ItemType">As <see cref="Schema.ItemType"/>.</param>
/// <param name="Link">Name of the definition the cell leads to.</param>
internal sealed record TypeCell(string? Type, string? ItemType = null, string? Link = null, bool IsAnyOf = false)
{
    private const string ArrayPrefix = "array[";
    private const string AnyOfPrefix = "Any of:";

    private static readonly HashSet<string> s_printedTypes = new(StringComparer.Ordinal)
    {
        "string", "integer", "number", "boolean", "file", "object", "array",
        "date", "enum", "unsigned", "float", "double", "long", "int", "uuid", "null",
    };

    private static readonly HashSet<string> s_valueTypes = new(StringComparer.Ordinal)
    {
        "string", "integer", "number", "boolean", "file",
    };

    private static readonly HashSet<string> s_understood = new(StringComparer.Ordinal)
    {
        "string", "integer", "number", "boolean", "file", "object", "array", "enum", "unsigned", "date",
    };

    public static TypeCell Empty { get; } = new((string?)null);

    /// <summary>Whether the type is one whose values are known; sloppy documents have others, too.</summary>
    public bool IsUnderstood => Type is not null && s_understood.Contains(Type);

    public bool IsArray => Type == "array";

    public static TypeCell Of(Cell cell) => Of(cell.Text, cell.LinkTarget);

    public static TypeCell Of(string text, string? link)
    {
        if (text.Length == 0)
            return Empty;
        if (text.StartsWith(ArrayPrefix, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal))
            return OfArray(text.Substring(ArrayPrefix.Length, text.Length - ArrayPrefix.Length - 1).Trim(), link);
        return link is null ? new TypeCell(text) : new TypeCell("object", null, link);
    }

    /// <summary>Whether a text can only be a type, where the column it stood in is not sure.</summary>
    public static bool IsPrintedType(string text) =>
        s_printedTypes.Contains(text)
        || (text.StartsWith(ArrayPrefix, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal));

    private static TypeCell OfArray(string items, string? link)
    {
        if (items.StartsWith(AnyOfPrefix, StringComparison.Ordinal))
        {
            var alternatives = items.Substring(AnyOfPrefix.Length);
            var comma = alternatives.IndexOf(',');
            var first = (comma < 0 ? alternatives : alternatives.Substring(0, comma)).Trim();
            return new TypeCell("array", "object", link ?? first, IsAnyOf: true);
        }

        if (link is null && (items.Length == 0 || s_valueTypes.Contains(items)))
            return new TypeCell("array", items.Length == 0 ? null : items);
        return new TypeCell("array", "object", link ?? items);
    }
}
