namespace SpecGen.Simulator.Rules;

/// <summary>What names mean on pages of APIs that are not ONTAP's: their tables say that something is there, and not what it is for.</summary>
internal sealed class FormRules
{
    /// <summary>Members that tell records apart where a path names the key after the resource: <c>{credential_id}</c> is <c>id</c>.</summary>
    public string[] Keys { get; init; } = [];

    /// <summary>Members of an envelope that are the list.</summary>
    public string[] Lists { get; init; } = [];

    /// <summary>Members of an envelope that say how many records there are in all, by dotted path.</summary>
    public string[] Counts { get; init; } = [];

    /// <summary>Members of an envelope that say where to go on, by dotted path.</summary>
    public string[] Continuations { get; init; } = [];

    /// <summary>What a parameter of a list is for, by its name.</summary>
    public Dictionary<string, ListParameter> Parameters { get; init; } = [];

    /// <summary>What stands in the members of an error, at any depth.</summary>
    public Dictionary<string, string> Errors { get; init; } = [];

    /// <summary>Members with the time of the creation, by dotted path.</summary>
    public string[] Created { get; init; } = [];

    /// <summary>Members with the time of the last change, by dotted path.</summary>
    public string[] Changed { get; init; } = [];
}

/// <summary>What a parameter of a list is for.</summary>
internal enum ListParameter
{
    /// <summary>Conditions: <c>name eq 'x'</c>.</summary>
    Filter,

    /// <summary>Which members are shown.</summary>
    Members,

    /// <summary>How many records at most.</summary>
    Limit,

    /// <summary>How many records are passed over.</summary>
    Skip,

    /// <summary>Where the list goes on.</summary>
    Continue,

    /// <summary>Members to sort by, each perhaps with <c>desc</c>.</summary>
    Order,

    /// <summary>Whether the answer says how many there are in all.</summary>
    Count,
}
