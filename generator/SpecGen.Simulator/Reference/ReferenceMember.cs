using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Reference;

/// <summary>A member of a resource's records that names a record of another.</summary>
/// <param name="Path">Dotted path of the member.</param>
/// <param name="Shape">What a reference has: name, key, and what pages repeat of its target.</param>
/// <param name="Targets">Where the record can be, the likeliest resource first; never empty.</param>
internal sealed record ReferenceMember(string Path, MemberShape Shape, IReadOnlyList<ServedResource> Targets)
{
    private readonly string[] _steps = Path.Split('.');

    /// <summary>The references in a record: none, one, or one for each element of the arrays on the way.</summary>
    public IEnumerable<JsonObject> In(JsonObject record) => In(record, 0);

    private IEnumerable<JsonObject> In(JsonNode? node, int step) => node switch
    {
        JsonArray array => array.SelectMany(element => In(element, step)),
        JsonObject found when step == _steps.Length => [found],
        JsonObject container when container.TryGetPropertyValue(_steps[step], out var next) => In(next, step + 1),
        _ => [],
    };
}
