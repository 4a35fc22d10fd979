using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SpecGen.Simulator.Queries;

/// <summary>One condition on the values of a field.</summary>
internal sealed class FilterTerm
{
    private readonly Func<JsonNode, bool>? _condition;
    private readonly bool _isNegated;

    private FilterTerm(Func<JsonNode, bool>? condition, bool isNegated)
    {
        _condition = condition;
        _isNegated = isNegated;
    }

    public static FilterTerm Parse(FilterText text)
    {
        bool isNegated = text.IsOperator(0, '!');
        FilterText rest = isNegated ? text[1..] : text;
        return new FilterTerm(rest.IsPlain && rest.ToString() == "null" ? null : Condition(rest), isNegated);
    }

    /// <summary>Comparisons do not find a field without a value; its negation does not either, except for <c>!null</c>.</summary>
    public bool Matches(IReadOnlyList<JsonNode> values)
    {
        if (_condition is null)
            return (values.Count == 0) != _isNegated;
        if (values.Count == 1)
            return _condition(values[0]) != _isNegated;
        return values.Count > 0 && values.Any(_condition) != _isNegated;
    }

    private static Func<JsonNode, bool> Condition(FilterText text)
    {
        if (text.IsOperator(0, '<') || text.IsOperator(0, '>'))
            return Comparison(text);

        int range = text.IndexOfRange();
        if (range >= 0)
            return Range(text[..range].ToString(), text[(range + 2)..].ToString());

        if (text.IndexOf('*') >= 0)
            return Pattern(text);
        var wanted = new ComparedValue(text.ToString());
        return value => wanted.Compare(value) == 0;
    }

    private static Func<JsonNode, bool> Comparison(FilterText text)
    {
        bool orEqual = text.IsOperator(1, '=');
        var limit = new ComparedValue(text[(orEqual ? 2 : 1)..].ToString());
        int wanted = text.IsOperator(0, '<') ? -1 : 1;
        return value => limit.Compare(value) is var order && (order == wanted || (orEqual && order == 0));
    }

    private static Func<JsonNode, bool> Range(string first, string last)
    {
        var (from, to) = (new ComparedValue(first), new ComparedValue(last));
        return value => from.Compare(value) is 0 or 1 && to.Compare(value) is 0 or -1;
    }

    private static Func<JsonNode, bool> Pattern(FilterText text)
    {
        IEnumerable<string> pieces = Enumerable.Range(0, text.Length)
            .Select(index => text.IsOperator(index, '*') ? ".*" : Regex.Escape(text[index..(index + 1)].ToString()));
        var pattern = new Regex($@"\A{string.Concat(pieces)}\z", RegexOptions.Singleline | RegexOptions.NonBacktracking);
        return value => pattern.IsMatch(value.ToString());
    }
}
