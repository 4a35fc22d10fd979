using System.Text.Json.Nodes;
using SpecGen.Simulator.Reference;

namespace SpecGen.Simulator.Tests.RoundTrips;

/// <summary>How a round trip calls documented operations.</summary>
internal interface ICaller
{
    /// <param name="keys">The values of the path's keys, in their order.</param>
    /// <param name="body">What to send, or null.</param>
    /// <param name="query">Documented parameters of a list, each with the value that is looked for; or null.</param>
    Task<Reply> CallAsync(ServedOperation operation, IReadOnlyList<string> keys, JsonObject? body = null, IReadOnlyDictionary<string, JsonNode>? query = null);
}

/// <summary>What came of a call.</summary>
/// <param name="Failure">Why there was none; null where it went well.</param>
/// <param name="Records">The records of the answer: of one, the only one.</param>
internal sealed record Reply(string? Failure, IReadOnlyList<JsonObject> Records)
{
    /// <summary>The server knows no such record.</summary>
    public bool IsNotFound { get; init; }
}
