using System.CommandLine;
using System.CommandLine.Parsing;

namespace Fleet;

/// <summary>What the program was told.</summary>
/// <param name="Clusters">How many clusters to simulate.</param>
/// <param name="Limit">How long one cluster may take for all of its answers.</param>
/// <param name="Csv">Where to write the report as CSV; null for nowhere.</param>
internal sealed record FleetSettings(int Clusters, TimeSpan Limit, string? Csv);

/// <summary>The options of the program.</summary>
internal sealed class FleetCommand : RootCommand
{
    private readonly Option<int> _clusters = new("--clusters") { Description = "How many clusters to simulate.", DefaultValueFactory = _ => 50 };
    private readonly Option<int> _limit = new("--limit") { Description = "Seconds that one cluster may take.", DefaultValueFactory = _ => 20 };
    private readonly Option<string?> _csv = new("--csv") { Description = "A file for the report as CSV." };

    public FleetCommand(Func<FleetSettings, CancellationToken, Task<int>> run)
        : base("Asks many clusters at once for unused volumes, certificates that are about to expire, and capacity.")
    {
        Add(_clusters);
        Add(_limit);
        Add(_csv);
        _clusters.Validators.Add(result => AtLeast(result, 3));
        _limit.Validators.Add(result => AtLeast(result, 1));
        SetAction((options, cancellationToken) => run(
            new(options.GetValue(_clusters), TimeSpan.FromSeconds(options.GetValue(_limit)), options.GetValue(_csv)), cancellationToken));
    }

    private static void AtLeast(OptionResult result, int least)
    {
        if (!result.Implicit && result.GetValueOrDefault<int>() < least)
            result.AddError($"{result.Option.Name} is at least {least}.");
    }
}
