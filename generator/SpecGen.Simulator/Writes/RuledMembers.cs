using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Brings members into the state in which a server keeps them, by the table of rules.</summary>
internal static class RuledMembers
{
    /// <param name="sent">What the request sets; the record has it already.</param>
    public static void Apply(JsonObject record, JsonObject sent, ResourceRule rule)
    {
        foreach (var same in rule.Same)
        {
            var given = same.FirstOrDefault(path => RecordPath.Find(sent, path) is not null) ?? same.FirstOrDefault(path => RecordPath.Find(record, path) is not null);
            if (given is null)
                continue;
            foreach (var other in same.Where(path => path != given))
                RecordPath.Set(record, other, RecordPath.Find(record, given)?.DeepClone());
        }

        foreach (var (path, count) in rule.EmptyIsAll)
        {
            if (RecordPath.Find(record, path) is JsonArray { Count: 0 })
                RecordPath.Set(record, path, new JsonArray([.. Enumerable.Range(0, count).Select(number => (JsonNode)number)]));
        }

        foreach (var (path, source) in rule.Derived)
            RecordPath.Set(record, path, RecordPath.Find(record, source)?.DeepClone());
        foreach (var (list, members) in rule.Elements)
            SetElements(RecordPath.Find(record, list) as JsonArray ?? [], members);
        foreach (var path in rule.EmptyIsNone.Where(path => RecordPath.Text(record, path) is ""))
            RecordPath.Remove(record, path);
    }

    private static void SetElements(JsonArray elements, Dictionary<string, JsonNode?> members)
    {
        foreach (var element in elements.OfType<JsonObject>())
        {
            foreach (var (path, value) in members.Where(member => RecordPath.Find(element, member.Key) is null))
                RecordPath.Set(element, path, value is JsonValue text && text.GetValueKind() == JsonValueKind.String ? JsonValue.Create(MadeText.Of(text.GetValue<string>(), element, 0)) : value?.DeepClone());
        }
    }

    /// <summary>Who has the record: an SVM, or the whole cluster.</summary>
    public static void SetOwner(JsonObject record, ServedResource resource, JsonObject? cluster)
    {
        if (!resource.IsOntap)
            return;
        var svm = record["svm"] as JsonObject ?? (RecordPath.Text(record, "owner.name") is { } owner && owner != RecordPath.Text(cluster ?? [], "name") ? record["owner"] as JsonObject : null);
        if (resource.Record.Members.TryGetValue("owner", out var shape) && shape.IsReference && record["owner"] is null && (svm ?? cluster) is { } found)
            record["owner"] = new JsonObject { ["uuid"] = found["uuid"]?.DeepClone(), ["name"] = found["name"]?.DeepClone() };
        if (resource.Record.Members.TryGetValue("scope", out var scope) && scope.Type == MemberType.Text && record["scope"] is null)
            record["scope"] = svm is null ? "cluster" : "svm";
    }
}
