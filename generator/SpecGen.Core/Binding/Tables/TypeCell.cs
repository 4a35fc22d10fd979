using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding.Tables;

/// <summary>What a Type cell says.</summary>
/// <param name="Type">As <see cref="Schema.Type"/>; null for an empty cell and for several types.</param>
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

    /// <summary>Names of programming languages for what the vocabulary of pages has a word for.</summary>
    private static readonly Dictionary<string, string> s_synonyms = new(StringComparer.Ordinal)
    {
        ["int"] = "integer",
        ["long"] = "integer",
        ["short"] = "integer",
        ["int32"] = "integer",
        ["int64"] = "integer",
        ["float"] = "number",
        ["double"] = "number",
        ["bool"] = "boolean",
    };

    /// <summary>What nearly all cells say.</summary>
    private static readonly Dictionary<string, TypeCell> s_plain =
        s_understood.ToDictionary(type => type, type => new TypeCell(type) { Printed = type }, StringComparer.Ordinal);

    public static TypeCell Empty { get; } = new((string?)null);

    /// <summary>The cell lists null among its types.</summary>
    public bool IsNullable { get; init; }

    /// <summary>The cell lists null among the types of an array's items.</summary>
    public bool HasNullableItems { get; init; }

    /// <summary>As <see cref="Schema.AlternativeTypes"/>.</summary>
    public EquatableArray<string> Alternatives { get; init; }

    /// <summary>Whether the type is one whose values are known; sloppy documents have others, too.</summary>
    public bool IsUnderstood => IsValue(IsArray ? ItemType : Type);

    /// <summary>As it stands in the cell.</summary>
    public string Printed { get; private init; } = "";

    /// <summary>The same for all cells that lead to one type, however they print it.</summary>
    public string Key
    {
        get
        {
            var type = Alternatives.IsEmpty ? Link ?? (IsArray ? ItemType : Type) : string.Join(" or ", Alternatives);
            return IsArray ? $"array[{type}]" : type ?? "";
        }
    }

    public bool IsArray => Type == "array";

    public static TypeCell Of(Cell cell) => Of(cell.Text, cell.LinkTarget);

    /// <param name="link">Name of the definition that a link in the text leads to.</param>
    public static TypeCell Of(string text, string? link)
    {
        if (text.Length == 0)
            return Empty;
        return link is null && s_plain.TryGetValue(text, out var plain) ? plain : Read(text, link) with { Printed = text };
    }

    private static TypeCell Read(string text, string? link)
    {
        if (text.StartsWith(ArrayPrefix, StringComparison.Ordinal) && text.EndsWith("]", StringComparison.Ordinal))
            return OfArray(text.Substring(ArrayPrefix.Length, text.Length - ArrayPrefix.Length - 1).Trim(), link);
        if (link is not null)
            return new TypeCell("object", null, link);
        return TypeList.Parse(text) is { } list ? OfList(list) : new TypeCell(InVocabulary(text));
    }

    /// <summary>Says that a value stays raw JSON because its type is missing or unknown.</summary>
    public void ReportUnlessUnderstood(string name, TextRange range, DiagnosticBag diagnostics)
    {
        if (Type is null && Alternatives.IsEmpty)
            diagnostics.Add(DiagnosticRules.MissingType, range, name);
        else if (!IsUnderstood)
            diagnostics.Add(DiagnosticRules.UnknownType, range, name, Alternatives.IsEmpty ? Printed : Key);
    }

    private static bool IsValue(string? type) => type is not null && s_understood.Contains(type);

    private static string InVocabulary(string type) => s_synonyms.TryGetValue(type, out var word) ? word : type;

    private static TypeCell OfList(TypeList list) => new(list.OnlyType is { } only ? InVocabulary(only) : null)
    {
        IsNullable = list.HasNull,
        Alternatives = list.Alternatives,
    };

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
        if (TypeList.Parse(items) is { } list)
            return new TypeCell("array", list.OnlyType is { } only ? InVocabulary(only) : null) { HasNullableItems = list.HasNull, Alternatives = list.Alternatives };
        return link is null ? new TypeCell("array", InVocabulary(items)) : new TypeCell("array", "object", link);
    }
}
