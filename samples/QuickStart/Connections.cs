using SpecGen.Runtime;
using SpecGen.Samples.Simulation;

namespace QuickStart;

/// <summary>How to reach a cluster, simulated or real.</summary>
internal static class Connections
{
    /// <summary>Nobody vouches for the simulator's certificate, so the client is told to accept exactly that one.</summary>
    public static ApiClientOptions To(OntapSimulator simulator) => new(simulator.BaseAddress)
    {
        Credential = ApiCredential.Basic(simulator.Account.User, simulator.Account.Password),
        ServerCertificate = ServerCertificate.Pinned(simulator.Certificate),
    };

    /// <param name="certificate">The certificate to accept, or null for the system's own trust.</param>
    public static ApiClientOptions To(Uri address, string user, string password, ServerCertificate? certificate) => new(address)
    {
        Credential = ApiCredential.Basic(user, password),
        ServerCertificate = certificate,
    };
}
