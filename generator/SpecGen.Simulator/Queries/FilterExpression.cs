using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Queries;

/// <summary>
/// What a query asks of one field: alternatives (<c>|</c>) of values, patterns (<c>*</c>), comparisons, ranges
/// (<c>..</c>) and <c>null</c>, each perhaps negated (<c>!</c>). Quotes and braces make text of operators.
/// </summary>
internal sealed class FilterExpression
{
    private readonly List<FilterTerm> _alternatives;

    private FilterExpression(List<FilterTerm> alternatives) => _alternatives = alternatives;

    /// <summary>The values that the field's are compared with.</summary>
    public IEnumerable<string> Values => _alternatives.SelectMany(term => term.Values);

    /// <summary>The one text that matches, where it is one; null for everything else.</summary>
    public string? Literal { get; private init; }

    public static FilterExpression Parse(string text)
    {
        var read = FilterText.Read(text);
        return new([.. Split(read, '|').Select(FilterTerm.Parse)]) { Literal = read.IsLiteral ? read.ToString() : null };
    }

    /// <summary>The field is a text, whatever characters that has.</summary>
    public static FilterExpression Equal(string text) => new([FilterTerm.Parse(FilterText.Of("", text))]) { Literal = text };

    /// <param name="comparison">An operator that stands before a value: <c>!</c>, <c>&lt;</c>, <c>&gt;=</c>.</param>
    /// <param name="text">The value, whatever characters it has.</param>
    public static FilterExpression Compare(string comparison, string text) => new([FilterTerm.Parse(FilterText.Of(comparison, text))]);

    /// <summary>Whether one of the values of a field is as asked; no value is like null.</summary>
    public bool Matches(IReadOnlyList<JsonNode> values)
    {
        foreach (var term in _alternatives)
        {
            if (term.Matches(values))
                return true;
        }

        return false;
    }

    private static IEnumerable<FilterText> Split(FilterText text, char separator)
    {
        for (int end = text.IndexOf(separator); end >= 0; end = text.IndexOf(separator))
        {
            yield return text[..end];
            text = text[(end + 1)..];
        }

        yield return text;
    }
}
