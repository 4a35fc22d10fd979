using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Tests.Caching;

/// <summary>Why each step of a run produced what it did.</summary>
internal static class StepReasons
{
    public static IncrementalStepRunReason[] Of(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out var runs) ? [.. runs.SelectMany(run => run.Outputs).Select(output => output.Reason)] : [];

    /// <summary>Reasons of the outputs that add source or report.</summary>
    public static IncrementalStepRunReason[] OfOutputs(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(run => run.Outputs).Select(output => output.Reason)];

    public static bool IsReused(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
