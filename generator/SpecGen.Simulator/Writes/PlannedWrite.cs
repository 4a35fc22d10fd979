using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Writes;

/// <summary>A write that was found to be possible.</summary>
/// <param name="Do">Does it, and gives the record as it is then; null after a deletion. Refuses what has become impossible meanwhile.</param>
internal sealed record PlannedWrite(Func<JsonObject?> Do);
