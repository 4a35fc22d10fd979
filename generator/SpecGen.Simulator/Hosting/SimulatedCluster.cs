using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpecGen.Binding;
using SpecGen.Planning;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Pages;
using SpecGen.Simulator.Scenarios;

namespace SpecGen.Simulator.Hosting;

/// <summary>
/// A server that answers as the system does whose reference pages it is given: over HTTPS with a certificate of its own, asking
/// for a user, with state that every documented call reads and changes.
/// </summary>
public sealed class SimulatedCluster : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly SimulatedSystem _system;

    private SimulatedCluster(WebApplication application, SimulatedSystem system, SimulatedAccount account, X509Certificate2 certificate)
    {
        _application = application;
        _system = system;
        Account = account;
        Certificate = certificate;
        BaseAddress = new Uri(new Uri(ListeningAddress(application)), "/api");
    }

    /// <summary>Where the API begins, such as <c>https://127.0.0.1:43210/api</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The first of those who may sign in.</summary>
    public SimulatedAccount Account { get; }

    /// <summary>The certificate the server shows. No authority vouches for one that was made at the start, so a client has to pin it.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>What shall go wrong with the next requests.</summary>
    public FaultPlan Faults => _system.Faults;

    /// <summary>Starts a server; it accepts requests when the task completes.</summary>
    /// <exception cref="IOException">A place of pages names nothing, the scenario cannot be read, or the port is in use.</exception>
    /// <exception cref="State.StateException">The state file is damaged, or that of another reference.</exception>
    /// <exception cref="ScenarioException">The scenario is not right; the message says where and what.</exception>
    public static async Task<SimulatedCluster> StartAsync(SimulatedClusterOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var operations = GivenPages.Read(options.Pages, options.Log ?? (_ => { }), cancellationToken);
        return await StartAsync(options, operations, cancellationToken);
    }

    internal static async Task<SimulatedCluster> StartAsync(SimulatedClusterOptions options, IReadOnlyCollection<Operation> operations, CancellationToken cancellationToken)
    {
        var scenario = options.Scenario is { } file ? await ScenarioFile.ReadAsync(file, cancellationToken) : ScenarioFile.Lab(ReleaseOf(options, operations));
        IReadOnlyList<SimulatedAccount> accounts = [.. options.Accounts, .. scenario.Accounts];
        if (accounts.Count == 0)
            accounts = [new SimulatedAccount("admin", RandomNumberGenerator.GetHexString(24, lowercase: true))];
        var certificate = options.Certificate ?? ServerCertificate.Create();
        var system = SimulatedSystem.Of(operations, scenario, options);
        var application = ServerApplication.Build(options, system, new SignIn(accounts), certificate);
        await application.StartAsync(cancellationToken);
        return new SimulatedCluster(application, system, accounts[0], certificate);
    }

    /// <summary>Ends when the server was asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        _system.Dispose();
        Certificate.Dispose();
    }

    /// <summary>The one asked for, or the newest that a page names.</summary>
    private static string ReleaseOf(SimulatedClusterOptions options, IReadOnlyCollection<Operation> operations) =>
        options.Release ?? operations.Select(operation => operation.IntroducedIn).Where(release => release is { Length: > 0 } && char.IsAsciiDigit(release[0])).Max(ReleaseComparer.Instance) ?? "9.0.0";

    private static string ListeningAddress(WebApplication application) =>
        application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
}
