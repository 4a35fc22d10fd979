namespace SpecGen.Changes;

/// <summary>What a change can do to a program, from nothing to most.</summary>
public enum ChangeSeverity
{
    /// <summary>Programs behave as before.</summary>
    Documentation,

    /// <summary>There is more than before, which no program needs.</summary>
    Additive,

    /// <summary>An answer can be other than a program expects that reads it.</summary>
    BreakingForReader,

    /// <summary>A call can be refused, or do something else, that was right before.</summary>
    BreakingForCaller,
}

/// <summary>The severities as users write and read them.</summary>
public static class ChangeSeverities
{
    private static readonly string[] s_names = ["documentation", "additive", "breaking-for-reader", "breaking-for-caller"];

    public static IReadOnlyList<string> Names => s_names;

    public static string NameOf(this ChangeSeverity severity) => s_names[(int)severity];

    public static bool IsBreaking(this ChangeSeverity severity) => severity >= ChangeSeverity.BreakingForReader;

    /// <summary>Null for a name that none has.</summary>
    public static ChangeSeverity? Parse(string name) =>
        Array.IndexOf(s_names, name) is var index and >= 0 ? (ChangeSeverity)index : null;
}
