using System.Buffers;
using System.Globalization;

namespace SpecGen.Runtime;

/// <summary>Writes values so that the server takes none of their characters for an operator.</summary>
internal static class FilterLiteral
{
    private static readonly SearchValues<char> s_operators = SearchValues.Create("*|,!<>=\"{}");

    public static string Of<T>(T value)
        where T : notnull => value switch
        {
            string text => Quote(text),
            bool boolean => boolean ? "true" : "false",
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            DateTimeOffset time => new ApiDateTime(time).Text,
            TimeSpan duration => new ApiDuration(duration).Text,
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            // Open enumerations, dates and durations are their text.
            _ => Quote(value.ToString() ?? ""),
        };

    /// <exception cref="ArgumentException">The pattern has operators besides <c>*</c>.</exception>
    public static string Pattern(string pattern)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        if (HasOperator(pattern.Replace("*", "", StringComparison.Ordinal)) || pattern == "null")
            throw new ArgumentException("A pattern has no operators besides '*'; the server has no way to quote them there.", nameof(pattern));
        return pattern;
    }

    private static string Quote(string text)
    {
        if (text.Length > 0 && text != "null" && text.Trim().Length == text.Length && !HasOperator(text))
            return text;
        if (!text.Contains('"', StringComparison.Ordinal))
            return $"\"{text}\"";
        if (!text.Contains('{', StringComparison.Ordinal) && !text.Contains('}', StringComparison.Ordinal))
            return $"{{{text}}}";
        throw new ArgumentException("A text with both '\"' and braces cannot be asked for: the server quotes with either.", nameof(text));
    }

    private static bool HasOperator(string text) =>
        text.AsSpan().IndexOfAny(s_operators) >= 0 || text.Contains("..", StringComparison.Ordinal);
}
