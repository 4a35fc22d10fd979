using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Queries;

/// <summary>Compares a value of a record with the text of a query: numbers as numbers, everything else by the alphabet.</summary>
internal static class ComparedValue
{
    private static readonly string[] s_units = ["KB", "MB", "GB", "TB", "PB"];

    /// <summary>-1, 0 or 1; null where a number is compared with a text that is none.</summary>
    public static int? Compare(JsonNode value, string text)
    {
        if (value.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
            return Math.Sign(string.Compare(value.ToJsonString(), text, StringComparison.OrdinalIgnoreCase));
        if (value.GetValueKind() != JsonValueKind.Number)
            return Math.Sign(string.CompareOrdinal(value.ToString(), text));
        return Number(text) is { } wanted && Number(value.ToString()) is { } number ? number.CompareTo(wanted) : null;
    }

    /// <summary>Compares two values of a field, to sort by it; a record without a value comes last.</summary>
    public static int Compare(JsonNode? left, JsonNode? right)
    {
        if (left is null || right is null)
            return (left is null).CompareTo(right is null);
        return Compare(left, right.ToString()) ?? 0;
    }

    /// <summary>A number, or a size such as <c>10GB</c> with units of 1024.</summary>
    private static decimal? Number(string text)
    {
        int unit = Array.FindIndex(s_units, name => text.EndsWith(name, StringComparison.OrdinalIgnoreCase));
        if (!decimal.TryParse(unit < 0 ? text : text[..^2], NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
            return null;
        for (int step = unit; step >= 0; step--)
            number *= 1024;
        return number;
    }
}
