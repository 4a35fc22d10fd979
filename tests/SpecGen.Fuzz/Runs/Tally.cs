namespace SpecGen.Fuzz.Runs;

/// <summary>What a run of one kind tried: everything that its seeds from the first on make.</summary>
/// <param name="Kind">Of the run.</param>
/// <param name="First">Seed.</param>
/// <param name="Seeds">How many seeds in a row.</param>
/// <param name="Pages">In all.</param>
/// <param name="Mixes">Projects of more than one page.</param>
/// <param name="Files">Of generated C#.</param>
internal sealed record Tally(string Kind, int First, int Seeds, long Pages, long Mixes, long Files, int Faults)
{
    public int Next => First + Seeds;

    public static Tally Of(string kind, int first, FuzzReport report) =>
        new(kind, first, report.Tried, report.Pages, report.Mixes, report.GeneratedFiles, report.Faults.Count);
}
