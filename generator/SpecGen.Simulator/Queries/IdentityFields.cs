using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Queries;

/// <summary>What every answer shows of a record, asked for or not: its keys, its name, and the names beside keys that are references.</summary>
internal static class IdentityFields
{
    public static IEnumerable<string> Of(ServedResource resource, JsonObject? record)
    {
        foreach (var key in resource.Identity)
        {
            yield return key;
            if (key.LastIndexOf('.') is > 0 and var dot)
                yield return key[..dot] + ".name";
        }

        if (record is null ? resource.Record.Members.ContainsKey("name") : record.ContainsKey("name"))
            yield return "name";
    }
}
