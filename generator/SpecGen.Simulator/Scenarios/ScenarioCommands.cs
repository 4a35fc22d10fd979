using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Passthrough;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;

namespace SpecGen.Simulator.Scenarios;

/// <summary>Puts in what commands of the command line show, by paths that begin with <c>/private/cli/</c> and that no page documents.</summary>
/// <param name="wrong">Makes the exception for what is wrong at an offset.</param>
internal sealed class ScenarioCommands(byte[] json, ServedReference reference, CommandTables tables, Func<long, string, ScenarioException> wrong)
{
    public static bool Has(ScenarioEntry entry, ServedReference reference) =>
        entry.Path.StartsWith(CommandTables.Prefix, StringComparison.Ordinal) && reference.Routes.Match(RequestPath.Segments(entry.Path)) is null;

    public void Put(IEnumerable<ScenarioEntry> entries)
    {
        foreach (var entry in entries.Where(entry => Has(entry, reference)))
        {
            if (entry.Value.ValueKind != JsonValueKind.Array)
                throw wrong(entry.Offset, $"\"{entry.Path}\" must be a list of the rows that the command shows");
            tables.Set(entry.Path.TrimEnd('/'), [.. entry.Value.EnumerateArray().Zip(JsonPlaces.Elements(json, entry.ValueOffset), (row, offset) => RowOf(entry, row, offset))]);
        }
    }

    private JsonObject RowOf(ScenarioEntry entry, JsonElement row, long offset)
    {
        if (row.ValueKind != JsonValueKind.Object)
            throw wrong(offset, $"each row of \"{entry.Path}\" must be an object");
        foreach (var member in row.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Object))
            throw wrong(JsonPlaces.Member(json, offset, member.Name), $"\"{member.Name}\" of a row must be a plain value or a list: the command line has no objects");
        return JsonObject.Create(row)!;
    }
}
