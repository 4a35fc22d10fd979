using System.Text.Json.Nodes;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Requests;

/// <summary>What becomes of a write.</summary>
internal sealed class WriteOutcome
{
    public List<PlannedWrite> Planned { get; } = [];

    /// <summary>The records as they are after it.</summary>
    public List<JsonObject> Records { get; } = [];

    public Job? Job { get; set; }

    public bool IsDone { get; set; } = true;

    public void Do() => Records.AddRange(Planned.Select(write => write.Do()).OfType<JsonObject>());
}
