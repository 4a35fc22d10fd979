using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using SpecGen.Samples.Simulation.Faults;
using SpecGen.Samples.Simulation.Hosting;

namespace SpecGen.Samples.Simulation;

/// <summary>
/// A server on the loopback interface that answers as an ONTAP cluster does: over HTTPS with a certificate of its
/// own, asking for a user, with ONTAP's error envelope, and with records it holds in memory.
/// </summary>
public sealed class OntapSimulator : IAsyncDisposable
{
    private readonly WebApplication _application;

    private OntapSimulator(WebApplication application, OntapAccount account, FaultPlan faults, X509Certificate2 certificate)
    {
        _application = application;
        Faults = faults;
        Account = account;
        Certificate = certificate;
        BaseAddress = new Uri(new Uri(ListeningAddress(application)), "/api");
    }

    /// <summary>Where the API begins, such as <c>https://127.0.0.1:43210/api</c>.</summary>
    public Uri BaseAddress { get; }

    /// <summary>The first of the accounts the server was started with.</summary>
    public OntapAccount Account { get; }

    /// <summary>The certificate the server shows: no authority vouches for it, so a client has to pin it.</summary>
    public X509Certificate2 Certificate { get; }

    /// <summary>What shall go wrong with the next requests.</summary>
    public FaultPlan Faults { get; }

    /// <summary>Starts a server on a free port; it accepts requests when the task completes.</summary>
    public static async Task<OntapSimulator> StartAsync(OntapSimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new OntapSimulatorOptions();
        var faults = new FaultPlan();
        X509Certificate2 certificate = ServerCertificate.Create();
        WebApplication application = ServerApplication.Build(options, faults, certificate);
        await application.StartAsync(cancellationToken);
        return new OntapSimulator(application, options.Accounts[0], faults, certificate);
    }

    public async ValueTask DisposeAsync()
    {
        await _application.DisposeAsync();
        Certificate.Dispose();
    }

    private static string ListeningAddress(WebApplication application) =>
        application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
}
