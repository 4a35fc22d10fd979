using SpecGen.Simulator.Records;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Queries;

/// <summary>
/// A text that is looked for in several fields at once: <c>|</c> is or, a space is and, <c>*</c> stands for any
/// characters.
/// </summary>
internal sealed class SearchExpression(string text, IReadOnlyList<string> fields)
{
    private readonly FilterExpression[][] _alternatives =
        [.. text.Split('|').Select(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(FilterExpression.Parse).ToArray())];

    public bool Matches(JsonObject record) => _alternatives.Any(words => words.All(word => IsIn(record, word)));

    private bool IsIn(JsonObject record, FilterExpression word) =>
        fields.SelectMany(field => field == "*" ? Everything(record) : RecordPath.Values(record, field)).Any(value => word.Matches([value]));

    private static IEnumerable<JsonNode> Everything(JsonNode? node) => node switch
    {
        null => [],
        JsonObject record => record.SelectMany(member => Everything(member.Value)),
        JsonArray array => array.SelectMany(Everything),
        _ => [node],
    };
}
