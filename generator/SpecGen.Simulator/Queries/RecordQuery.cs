using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;

namespace SpecGen.Simulator.Queries;

/// <summary>Which records of a resource a request is about, and in which order.</summary>
/// <param name="text">What tells it from other queries.</param>
internal sealed class RecordQuery(IReadOnlyList<Condition> conditions, IReadOnlyList<string> order, SearchExpression? search, string text)
{
    public string Text => text;

    /// <summary>It names no field, so that it is about all records.</summary>
    public bool IsOpen => conditions.Count == 0;

    public IReadOnlyList<Condition> Conditions => conditions;

    public List<JsonObject> Apply(IEnumerable<JsonObject> records)
    {
        var found = new List<JsonObject>();
        var values = new List<JsonNode>();
        foreach (var record in records)
        {
            if (Matches(record, values))
                found.Add(record);
        }

        for (var index = order.Count - 1; index >= 0; index--)
            found = Sort(found, order[index]);
        return found;
    }

    /// <param name="values">Room for the values of a field, used again for every record.</param>
    private bool Matches(JsonObject record, List<JsonNode> values)
    {
        foreach (var condition in conditions)
        {
            if (!condition.Matches(record, values))
                return false;
        }

        return search?.Matches(record) != false;
    }

    private static List<JsonObject> Sort(List<JsonObject> records, string order)
    {
        var words = order.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var direction = words is [_, "desc"] ? -1 : 1;
        var comparer = Comparer<JsonNode?>.Create((left, right) => direction * ComparedValue.Compare(left, right));
        return [.. records.OrderBy(record => RecordPath.Values(record, words[0]).FirstOrDefault(), comparer)];
    }
}

/// <summary>What a query asks of one field.</summary>
/// <param name="path">Dotted.</param>
internal sealed class Condition(string path, FilterExpression expression)
{
    private readonly string[] _steps = path.Split('.');

    public string Path => path;

    /// <summary>The one text that the field must be, where that is what is asked.</summary>
    public string? Literal => expression.Literal;

    /// <param name="values">Room for the values of the field.</param>
    public bool Matches(JsonObject record, List<JsonNode> values)
    {
        values.Clear();
        RecordPath.Collect(record, _steps, values);
        return expression.Matches(values);
    }
}
