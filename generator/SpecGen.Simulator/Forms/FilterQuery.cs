using System.Text.RegularExpressions;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Queries;

namespace SpecGen.Simulator.Forms;

/// <summary>Conditions as other APIs write them: <c>name eq 'x'</c>, <c>size gte 5</c>, several with <c>and</c> between them.</summary>
internal static partial class FilterQuery
{
    /// <param name="parameter">Whose value it is.</param>
    /// <exception cref="RefusedRequestException">It is no condition.</exception>
    public static IEnumerable<(string Member, FilterExpression Expression)> Parse(string text, string parameter)
    {
        var start = 0;
        while (start < text.Length)
        {
            if (Condition().Match(text, start) is not { Success: true } match || match.Index != start)
                throw new RefusedRequestException(OntapErrors.InvalidValue(parameter, text, "a member, one of eq, ne, lt, gt, lte, gte, and a value in quotes"));
            var quoted = match.Groups["quoted"];
            var value = quoted.Success ? quoted.Value.Replace("''", "'", StringComparison.Ordinal) : match.Groups["plain"].Value;
            yield return (match.Groups["member"].Value, ExpressionOf(match.Groups["operator"].Value, value));
            start = match.Index + match.Length;
        }
    }

    private static FilterExpression ExpressionOf(string comparison, string value) => comparison switch
    {
        "eq" => FilterExpression.Equal(value),
        "ne" => FilterExpression.Compare("!", value),
        "lt" => FilterExpression.Compare("<", value),
        "gt" => FilterExpression.Compare(">", value),
        "lte" => FilterExpression.Compare("<=", value),
        _ => FilterExpression.Compare(">=", value),
    };

    [GeneratedRegex(@"\G\s*(?<member>[\w.\-]+)\s+(?<operator>eq|ne|lte|gte|lt|gt)\s+(?:'(?<quoted>(?:[^']|'')*)'|(?<plain>[^\s']+))\s*(?:and\b|\z)", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
