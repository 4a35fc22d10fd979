using System.Text.Json.Nodes;

namespace SpecGen.Samples.Simulation.Records;

/// <summary>How the records of a collection may be written.</summary>
public sealed class WriteRules
{
    /// <summary>Writes take their time and are jobs; otherwise they are done when the answer comes.</summary>
    public bool AreJobs { get; init; }

    /// <summary>Dotted names of fields that a new record must have.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Dotted names of fields that only the cluster sets.</summary>
    public IReadOnlyList<string> ReadOnly { get; init; } = [];

    /// <summary>Dotted names of fields that no two records may have in common.</summary>
    public IReadOnlyList<string> Unique { get; init; } = [];

    /// <summary>Fills in what the cluster knows of a new record besides its key.</summary>
    public Action<JsonObject> Complete { get; init; } = _ => { };

    /// <summary>Why a record cannot be as it is asked to be, found out while the work is done; null if it can.</summary>
    public Func<JsonObject, RefusedWrite?> Refuse { get; init; } = _ => null;

    /// <summary>Why a record cannot be deleted, found out while the work is done; null if it can.</summary>
    public Func<JsonObject, RefusedWrite?> RefuseDeletion { get; init; } = _ => null;
}

/// <summary>The code and message by which the work on a record fails.</summary>
public sealed record RefusedWrite(long Code, string Message, string? Target = null);
