using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Writes;

/// <summary>Refuses a second record of the same key, and of the same name within what parts names from each other.</summary>
internal static class UniqueRecords
{
    public static OntapError? Conflict(RecordStore store, ServedResource resource, JsonObject record, JsonObject? before)
    {
        var records = store.Of(resource);
        if (records.Find(records.KeyOf(record)) is { } same && !ReferenceEquals(same, before))
            return OntapErrors.Exists(resource.Identity[^1], RecordPath.Text(record, resource.Identity[^1]) ?? "");
        if (RecordPath.Text(record, "name") is not { } name || resource.Keys.Contains("name") || !HasUniqueNames(resource))
            return null;
        var scopes = store.Reference.Rules.NameScopes.SelectMany(scope => new[] { scope + ".uuid", scope + ".name" }).Concat(resource.ParentKeys).ToArray();
        return records.WithText("name", name).Any(other => !ReferenceEquals(other, before) && scopes.All(scope => RecordPath.Text(other, scope) == RecordPath.Text(record, scope)))
            ? OntapErrors.Exists("name", name)
            : null;
    }

    /// <summary>Other APIs say so by a conflict that the page of the creation documents.</summary>
    private static bool HasUniqueNames(ServedResource resource) =>
        resource.IsOntap || resource.Find("POST", isItem: false)?.Page.Errors.Any(error => error.Status == "409") == true;
}
