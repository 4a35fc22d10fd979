using System.Text.Json.Nodes;
using SpecGen.Simulator.Passthrough;

namespace SpecGen.Simulator.State;

/// <summary>Commands of the command line in a state file, each with all rows that it shows: a change can touch any of them.</summary>
internal sealed class KeptCommands(CommandTables tables) : IKeptState
{
    public static JsonObject Change(string path, IEnumerable<JsonObject> rows) => new()
    {
        ["command"] = path,
        ["rows"] = new JsonArray([.. rows.Select(row => row.DeepClone())]),
    };

    public IEnumerable<JsonObject> All() => tables.Paths.Select(path => Change(path, tables.Rows(path)));

    public bool Apply(JsonObject change)
    {
        if (KeptMember.Text(change, "command") is not { } path || change["rows"] is not JsonArray rows || !rows.All(row => row is JsonObject))
            return false;
        tables.Set(path, rows.Select(row => (JsonObject)row!.DeepClone()));
        return true;
    }
}
