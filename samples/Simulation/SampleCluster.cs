using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Samples.Simulation;

/// <summary>A cluster of two SVMs, invented for the samples and the tests, and made from the pages in <c>spec/</c>.</summary>
public static class SampleCluster
{
    /// <summary>The UUID of an IKE association that is established.</summary>
    public const string IkeAssociation = "5a1c0f4e-9d6b-4b7f-8a53-0d3f6c2e7b10";

    /// <summary>The UUID of an IPsec association that carries traffic.</summary>
    public const string IpsecAssociation = "c27e8d91-3f40-4c6a-b1de-7e9a5530f2a4";

    /// <summary>The pages that the cluster is made from.</summary>
    public static string Pages { get; } = Path.Combine(AppContext.BaseDirectory, "cluster", "pages");

    /// <summary>What the cluster knows when it starts.</summary>
    public static string Scenario { get; } = Path.Combine(AppContext.BaseDirectory, "cluster", "harbour.json");

    /// <summary>Starts the cluster.</summary>
    /// <param name="accounts">Who may sign in; null for one administrator.</param>
    /// <param name="times">How long things take; null for the usual times.</param>
    /// <param name="scenario">A scenario file in place of the sample's.</param>
    /// <param name="cancellationToken">Ends the start.</param>
    public static Task<SimulatedCluster> StartAsync(
        IReadOnlyList<SimulatedAccount>? accounts = null, SimulatedTimes? times = null, string? scenario = null, CancellationToken cancellationToken = default) =>
        SimulatedCluster.StartAsync(new() { Pages = [Pages], Scenario = scenario ?? Scenario, Accounts = accounts ?? [], Times = times }, cancellationToken);
}
