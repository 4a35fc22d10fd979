using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Answers;

/// <summary>The address of a record: its path template, filled with its keys.</summary>
internal static class RecordAddress
{
    /// <summary>Null where no page documents one.</summary>
    public static string? Of(ServedResource resource, JsonObject record)
    {
        if (resource.ItemTemplate is not { } template)
            return null;
        var address = "/api" + template;
        foreach (var (name, key) in resource.PathKeys.Zip(resource.Keys))
        {
            if (RecordPath.Text(record, key) is not { } value)
                return null;
            address = address.Replace("{" + name + "}", Uri.EscapeDataString(value), StringComparison.Ordinal);
        }

        return address;
    }
}
