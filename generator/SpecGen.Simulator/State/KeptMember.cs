using System.Text.Json;
using System.Text.Json.Nodes;

namespace SpecGen.Simulator.State;

/// <summary>Members of changes, which somebody else may have written.</summary>
internal static class KeptMember
{
    /// <summary>Null where it is absent, or no text.</summary>
    public static string? Text(JsonObject change, string name) =>
        change[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
