using System.Text.Json.Nodes;

namespace SpecGen.Simulator.State;

/// <summary>A kind of what a simulated system knows that outlives its server.</summary>
internal interface IKeptState
{
    /// <summary>All there is, as changes of a system that knows nothing.</summary>
    IEnumerable<JsonObject> All();

    /// <summary>Does a change again.</summary>
    /// <returns>False if it is none of this kind.</returns>
    bool Apply(JsonObject change);
}
