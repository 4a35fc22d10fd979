using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SpecGen.Diagnostics;
using SpecGen.Facts;
using SpecGen.Input;
using SpecGen.Planning;
using SpecGen.Runtime;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Pages;
using SpecGen.Simulator.Records;
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
    private readonly CancellationTokenSource _stopping = new();
    private Task _checking = Task.CompletedTask;

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

    /// <summary>What a generated client needs to call it: the address, the first account, and the certificate, pinned.</summary>
    public ApiClientOptions ClientOptions() => new(BaseAddress)
    {
        Credential = ApiCredential.Basic(Account.User, Account.Password),
        ServerCertificate = ServerCertificate.Pinned(Certificate),
    };

    /// <summary>What the cluster knows.</summary>
    internal RecordStore Store => _system.Store;

    /// <summary>What shall go wrong with the next requests.</summary>
    public FaultPlan Faults => _system.Faults;

    /// <summary>Starts a server; it accepts requests when the task completes.</summary>
    /// <exception cref="IOException">A place of pages names nothing, the scenario cannot be read, or the port is in use.</exception>
    /// <exception cref="ArgumentException">The release of the options is none.</exception>
    /// <exception cref="State.StateException">The state file is damaged, or that of another reference.</exception>
    /// <exception cref="ScenarioException">The scenario is not right; the message says where and what.</exception>
    public static async Task<SimulatedCluster> StartAsync(SimulatedClusterOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        var tell = options.Log ?? (_ => { });
        var pages = GivenPages.Find(options.Pages, tell, cancellationToken);
        var cluster = await StartAsync(options, pages.Operations, cancellationToken);
        cluster.Check(pages, diagnostic => tell(diagnostic.ToString()));
        return cluster;
    }

    internal static async Task<SimulatedCluster> StartAsync(SimulatedClusterOptions options, IReadOnlyCollection<DeferredOperation> operations, CancellationToken cancellationToken)
    {
        var release = ReleaseOf(options, operations);
        var scenario = options.Scenario is { } file ? await ScenarioFile.ReadAsync(file, cancellationToken) : ScenarioFile.Lab(release?.Text ?? "9.0.0");
        IReadOnlyList<SimulatedAccount> accounts = [.. options.Accounts, .. scenario.Accounts];
        if (accounts.Count == 0)
            accounts = [SimulatedAccount.Of("admin", RandomNumberGenerator.GetHexString(24, lowercase: true))];
        var certificate = options.Certificate ?? SelfSignedCertificate.Create();
        // The listener starts while the records are made; a request that comes before they are there waits for them.
        var preparing = Task.Run(() => SimulatedSystem.Of(operations, scenario, options, release), cancellationToken);
        var application = ServerApplication.Build(options, preparing, new SignIn(accounts), certificate);
        try
        {
            await application.StartAsync(cancellationToken);
            return new SimulatedCluster(application, await preparing, accounts[0], certificate);
        }
        catch
        {
            await application.DisposeAsync();
            await ForgetAsync(preparing);
            throw;
        }
    }

    private static async Task ForgetAsync(Task<SimulatedSystem> preparing)
    {
        await Task.WhenAny(preparing);
        if (preparing.IsCompletedSuccessfully)
            (await preparing).Dispose();
    }

    /// <summary>Reads all pages beside the requests that come, which read those they need, and tells what is wrong with them.</summary>
    internal void Check(DeferredPages pages, Action<LocatedDiagnostic> tell) => _checking = Task.Run(() =>
    {
        try
        {
            foreach (var diagnostic in pages.Check(_stopping.Token).Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info))
                tell(diagnostic);
        }
        catch (OperationCanceledException)
        {
            // The server was stopped.
        }
    });

    /// <summary>Ends when the server was asked to stop.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken = default) => _application.WaitForShutdownAsync(cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _checking;
        _stopping.Dispose();
        await _application.DisposeAsync();
        _system.Dispose();
        Certificate.Dispose();
    }

    /// <summary>The one asked for, or the newest that a page names; null where none does.</summary>
    private static Release? ReleaseOf(SimulatedClusterOptions options, IReadOnlyCollection<DeferredOperation> operations) =>
        Release.Of(options.Release ?? operations.Select(operation => operation.IntroducedIn).Max(ReleaseComparer.Instance));

    private static string ListeningAddress(WebApplication application) =>
        application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
}
