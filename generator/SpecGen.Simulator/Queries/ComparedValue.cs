using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Queries;

/// <summary>
/// A text of a query that values of records are compared with: numbers as numbers, sizes such as <c>10GB</c> with units of 1024,
/// everything else by the alphabet.
/// </summary>
internal sealed class ComparedValue(string text)
{
    private static readonly string[] s_units = ["KB", "MB", "GB", "TB", "PB"];

    private readonly decimal? _number = Number(text);

    /// <summary>The text is a number or a size.</summary>
    public bool IsNumber => _number is not null;

    /// <summary>Where the value stands before or behind the text: -1, 0 or 1; null where a number is compared with a text that is none.</summary>
    public int? Compare(JsonNode value)
    {
        var kind = value.GetValueKind();
        if (kind == JsonValueKind.Number)
            return _number is { } wanted && NumberOf(value) is { } number ? number.CompareTo(wanted) : null;
        return kind is JsonValueKind.True or JsonValueKind.False
            ? Math.Sign(string.Compare(kind == JsonValueKind.True ? "true" : "false", text, StringComparison.OrdinalIgnoreCase))
            : Math.Sign(string.CompareOrdinal(value.ToString(), text));
    }

    /// <summary>Compares two values of a field, to sort by it; a record without a value comes last.</summary>
    public static int Compare(JsonNode? left, JsonNode? right)
    {
        if (left is null || right is null)
            return (left is null).CompareTo(right is null);
        return new ComparedValue(right.ToString()).Compare(left) ?? 0;
    }

    private static decimal? NumberOf(JsonNode value) => value is JsonValue plain && plain.TryGetValue(out long integer) ? integer : Number(value.ToString());

    private static decimal? Number(string text)
    {
        var unit = Array.FindIndex(s_units, name => text.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        if (!decimal.TryParse(unit < 0 ? text : text[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return null;
        for (var step = unit; step >= 0; step--)
            number = number > decimal.MaxValue / 1024 ? decimal.MaxValue : number * 1024;
        return number;
    }
}
