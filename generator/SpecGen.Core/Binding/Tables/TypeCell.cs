using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>What a Type cell says.</summary>
/// <param name="Type">As <see cref="Schema.Type"/>; null for an empty cell.</param>
/// <param name="ItemType">As <see cref="Schema.ItemType"/>.</param>
/// <param name="Link">Name of the definition the cell leads to.</param>
internal sealed record TypeCell(string? Type, string? ItemType = null, string? Link = null, bool IsAnyOf = false)
{
    private const string ArrayPrefix = "array[";
    private const string AnyOfPrefix = "Any of:";

    private static readonly HashSet<string> s_understood = new(StringComparer.Ordinal)
    {
        "string", "integer", "number", "boolean", "file", "object", "array", "enum", "unsigned", "date",
    };

    public static TypeCell Empty { get; } = new((string?)null);

    /// <summary>Whether the type is one whose values are known; sloppy documents have others, too.</summary>
    public bool IsUnderstood => IsArray && Link is null ? IsValue(ItemType) : IsValue(Type);

    /// <summary>As it stands in the cell.</summary>
    public string Printed => IsArray ? $"array[{Link ?? ItemType}]" : Link ?? Type ?? "";

    public bool IsArray => Type == "array";

    public static TypeCell Of(Cell cell)
    {
        var text = cell.Text;
        if (text.Length == 0)
            return Empty;
        if (text.StartsWith(ArrayPrefix, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal))
            return OfArray(text.Substring(ArrayPrefix.Length, text.Length - ArrayPrefix.Length - 1).Trim(), cell.LinkTarget);
        return cell.LinkTarget is null ? new TypeCell(text) : new TypeCell("object", null, cell.LinkTarget);
    }

    /// <summary>Says that a value stays raw JSON because its type is missing or unknown.</summary>
    public void ReportUnlessUnderstood(string name, TextRange range, DiagnosticBag diagnostics)
    {
        if (Type is null)
            diagnostics.Add(DiagnosticRules.MissingType, range, name);
        else if (!IsUnderstood)
            diagnostics.Add(DiagnosticRules.UnknownType, range, name, Printed);
    }

    private static bool IsValue(string? type) => type is not null && s_understood.Contains(type);

    private static TypeCell OfArray(string items, string? link)
    {
        if (items.StartsWith(AnyOfPrefix, StringComparison.Ordinal))
        {
            var alternatives = items.Substring(AnyOfPrefix.Length);
            var comma = alternatives.IndexOf(',');
            var first = (comma < 0 ? alternatives : alternatives.Substring(0, comma)).Trim();
            return new TypeCell("array", "object", link ?? first, IsAnyOf: true);
        }

        if (items.Length == 0)
            return new TypeCell("array");
        return link is null ? new TypeCell("array", items) : new TypeCell("array", "object", link);
    }
}
