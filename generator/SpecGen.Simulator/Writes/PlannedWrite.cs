using System.Text.Json.Nodes;
using SpecGen.Simulator.Answers;

namespace SpecGen.Simulator.Writes;

/// <summary>A write that was found to be possible.</summary>
/// <param name="Do">Does it, and gives the record as it is then; null after a deletion. Refuses what has become impossible meanwhile.</param>
/// <param name="Undo">Takes back what was done, of which it is given the record.</param>
internal sealed record PlannedWrite(Func<JsonObject?> Do, Action<JsonObject> Undo)
{
    /// <summary>A write that fails when it is done.</summary>
    public static PlannedWrite Failing(OntapError error) => new(() => throw new RefusedRequestException(error), _ => { });
}
