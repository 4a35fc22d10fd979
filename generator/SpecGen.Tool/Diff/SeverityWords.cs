using SpecGen.Changes;

namespace SpecGen.Tool.Diff;

/// <summary>Severities as people read them.</summary>
internal static class SeverityWords
{
    /// <summary>From what must be looked at to what need not.</summary>
    public static IReadOnlyList<ChangeSeverity> All { get; } =
        [ChangeSeverity.BreakingForCaller, ChangeSeverity.BreakingForReader, ChangeSeverity.Additive, ChangeSeverity.Documentation];

    public static string Of(ChangeSeverity severity) => severity switch
    {
        ChangeSeverity.BreakingForCaller => "breaks callers",
        ChangeSeverity.BreakingForReader => "breaks readers",
        ChangeSeverity.Additive => "additive",
        _ => "documentation",
    };
}
