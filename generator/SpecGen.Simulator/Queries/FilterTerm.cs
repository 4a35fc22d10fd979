using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace SpecGen.Simulator.Queries;

/// <summary>One condition on the values of a field.</summary>
internal sealed class FilterTerm
{
    private readonly Func<JsonNode, bool>? _condition;
    private readonly bool _isNegated;

    private FilterTerm(Func<JsonNode, bool>? condition, bool isNegated, IReadOnlyList<string> values)
    {
        _condition = condition;
        _isNegated = isNegated;
        Values = values;
    }

    /// <summary>The values that the field's are compared with; none of a pattern, and of null.</summary>
    public IReadOnlyList<string> Values { get; }

    public static FilterTerm Parse(FilterText text)
    {
        bool isNegated = text.IsOperator(0, '!');
        FilterText rest = isNegated ? text[1..] : text;
        return rest.IsPlain && rest.ToString() == "null" ? new(null, isNegated, []) : Conditional(rest, isNegated);
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

    private static FilterTerm Conditional(FilterText text, bool isNegated)
    {
        if (text.IsOperator(0, '<') || text.IsOperator(0, '>'))
            return Comparison(text, isNegated);

        int range = text.IndexOfRange();
        if (range >= 0)
            return Range(text[..range].ToString(), text[(range + 2)..].ToString(), isNegated);

        if (text.IndexOf('*') >= 0)
            return new(Pattern(text), isNegated, []);
        var wanted = new ComparedValue(text.ToString());
        return new(value => wanted.Compare(value) == 0, isNegated, [text.ToString()]);
    }

    private static FilterTerm Comparison(FilterText text, bool isNegated)
    {
        bool orEqual = text.IsOperator(1, '=');
        string operand = text[(orEqual ? 2 : 1)..].ToString();
        var limit = new ComparedValue(operand);
        int wanted = text.IsOperator(0, '<') ? -1 : 1;
        return new(value => limit.Compare(value) is var order && (order == wanted || (orEqual && order == 0)), isNegated, [operand]);
    }

    private static FilterTerm Range(string first, string last, bool isNegated)
    {
        var (from, to) = (new ComparedValue(first), new ComparedValue(last));
        return new(value => from.Compare(value) is 0 or 1 && to.Compare(value) is 0 or -1, isNegated, [first, last]);
    }

    private static Func<JsonNode, bool> Pattern(FilterText text)
    {
        IEnumerable<string> pieces = Enumerable.Range(0, text.Length)
            .Select(index => text.IsOperator(index, '*') ? ".*" : Regex.Escape(text[index..(index + 1)].ToString()));
        var pattern = new Regex($@"\A{string.Concat(pieces)}\z", RegexOptions.Singleline | RegexOptions.NonBacktracking);
        return value => pattern.IsMatch(value.ToString());
    }
}
