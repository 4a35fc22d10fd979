using System.Net;
using System.Security.Cryptography.X509Certificates;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Simulator.Hosting;

/// <summary>What a simulated cluster is made from.</summary>
public sealed class SimulatedClusterOptions
{
    /// <summary>Files and folders with the reference pages of the API to serve.</summary>
    public required IReadOnlyList<string> Pages { get; init; }

    /// <summary>A file with what the cluster knows when it starts; null for a small lab of two nodes, two aggregates and one SVM.</summary>
    public string? Scenario { get; init; }

    /// <summary>
    /// A file that keeps what the cluster knows, so that it starts again with all that was acknowledged; made where there is none,
    /// from the scenario. Null for a cluster that forgets.
    /// </summary>
    public string? State { get; init; }

    /// <summary>
    /// How many records to make up besides those of the scenario, by path of a collection such as <c>/storage/volumes</c>; with an
    /// empty path, dealt over all collections whose records need no parent. Not where <see cref="State"/> is there already.
    /// </summary>
    public IReadOnlyDictionary<string, int> Populate { get; init; } = new Dictionary<string, int>();

    /// <summary>The same records are made up for the same number.</summary>
    public int PopulateSeed { get; init; }

    /// <summary>Who may sign in besides those of the scenario. Without any, one administrator with a password made at random.</summary>
    public IReadOnlyList<SimulatedAccount> Accounts { get; init; } = [];

    /// <summary>The address to listen at; the loopback interface unless told otherwise.</summary>
    public IPAddress Address { get; init; } = IPAddress.Loopback;

    /// <summary>The port to listen at; 0 for a free one.</summary>
    public int Port { get; init; }

    /// <summary>The certificate to show; null for one that is made at every start.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>How long things take; null for what the scenario says.</summary>
    public SimulatedTimes? Times { get; init; }

    /// <summary>The release to be, such as <c>9.12.1</c>: what the pages say came later is left out. Null for all that they have.</summary>
    public string? Release { get; init; }

    /// <summary>Refuses what departs from the pages instead of only saying so.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Told of every request that departs from the pages, a line each.</summary>
    public Action<string>? Log { get; init; }

    /// <summary>A file for the traffic, in the form HAR 1.2, without credentials and secrets; null for none.</summary>
    public string? Record { get; init; }

    /// <summary>The time by which jobs work.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
