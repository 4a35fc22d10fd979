using System.Text.Json;

namespace SpecGen.Changes;

/// <summary>
/// Severities as a user wants them: <c>{ "operation-removed": "additive", "error-code-added": "ignore" }</c>. A file with a fault
/// is refused as a whole, since a change that is passed over by mistake is worse than none.
/// </summary>
public sealed class SeverityFile
{
    /// <summary>Such changes are not listed.</summary>
    public const string Ignore = "ignore";

    private readonly Dictionary<string, ChangeSeverity?> _severities = new(StringComparer.Ordinal);

    public static SeverityFile None { get; } = new();

    /// <exception cref="DamagedFileException">It is no such file, or names a rule or a severity that there is none of.</exception>
    public static SeverityFile Parse(string file, byte[] json)
    {
        var text = new JsonPlaces(file, json);
        var severities = new SeverityFile();
        var reader = text.Open();
        text.Expect(ref reader, JsonTokenType.StartObject, "an object with a member for each rule");
        while (text.Read(ref reader) && reader.TokenType == JsonTokenType.PropertyName)
            severities.Add(text, ref reader);
        return severities;
    }

    /// <summary>Without what is ignored, and with the severities that are wanted.</summary>
    public IEnumerable<Change> Apply(IEnumerable<Change> changes)
    {
        foreach (var change in changes)
        {
            if (!_severities.TryGetValue(change.Rule.Id, out var severity))
                yield return change;
            else if (severity is { } wanted)
                yield return change with { Severity = wanted };
        }
    }

    private void Add(JsonPlaces text, ref Utf8JsonReader reader)
    {
        var id = reader.GetString()!;
        if (id == "$schema")
        {
            text.Read(ref reader);
            reader.Skip();
            return;
        }

        if (!ChangeRules.All.Any(rule => rule.Id == id))
            throw text.Fault(reader.TokenStartIndex, $"there is no rule '{id}'; docs/diff.md lists them{Like(id)}");
        var place = text.Read(ref reader) ? reader.TokenStartIndex : 0;
        var name = reader.TokenType == JsonTokenType.String ? reader.GetString()! : "";
        var severity = ChangeSeverities.Parse(name);
        if (severity is null && name != Ignore)
            throw text.Fault(place, $"'{id}' expects one of {string.Join(", ", ChangeSeverities.Names)} or {Ignore}");
        if (!_severities.TryAdd(id, severity))
            throw text.Fault(place, $"'{id}' has a severity already");
    }

    private static string Like(string id)
    {
        var like = ChangeRules.All.Select(rule => rule.Id).Where(known => known.Contains(id, StringComparison.OrdinalIgnoreCase)).Take(3).ToList();
        return like.Count == 0 ? "" : $"; did you mean {string.Join(" or ", like)}?";
    }
}
