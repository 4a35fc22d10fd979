using System.Text.Json.Nodes;

namespace SpecGen.Simulator.State;

/// <summary>A record that was put in, or taken out where there is none.</summary>
/// <param name="Path">Path of its resource, without keys.</param>
/// <param name="Key">The values that tell it from all others.</param>
internal sealed record RecordChange(string Path, string Key, JsonObject? Record);
