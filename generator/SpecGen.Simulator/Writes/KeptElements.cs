using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Writes;

/// <summary>Gives an element of a list that is sent anew what its server gave it before: its key, and what only the server sets.</summary>
internal static class KeptElements
{
    /// <param name="before">The elements that the list had.</param>
    public static void Keep(IEnumerable<JsonObject> before, JsonObject element, ServedResource collection, ResourceRule rule)
    {
        if (before.FirstOrDefault(known => AreOne(known, element, collection)) is not { } same)
            return;
        foreach (var (name, member) in collection.Record.Members)
        {
            if (!element.ContainsKey(name) && (member.Attributes.ReadOnly || name == "uuid" || collection.ItemKeys.Contains(name) || rule.Made.ContainsKey(name)) && same[name] is { } value)
                element[name] = value.DeepClone();
        }
    }

    /// <summary>By the keys that the element has; one without a key by its name.</summary>
    private static bool AreOne(JsonObject known, JsonObject element, ServedResource collection)
    {
        string[] given = [.. collection.ItemKeys.Where(key => RecordPath.Text(element, key) is not null)];
        if (given.Length == 0)
            given = ["name"];
        return given.All(path => RecordPath.Text(element, path) is { } text && text == RecordPath.Text(known, path));
    }
}
