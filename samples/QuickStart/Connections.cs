using System.Security.Cryptography.X509Certificates;
using SpecGen.Runtime;
using SpecGen.Samples.Simulation;

namespace QuickStart;

/// <summary>How to reach a cluster, simulated or real.</summary>
internal static class Connections
{
    public static ApiClientOptions To(OntapSimulator simulator) => new(simulator.BaseAddress)
    {
        Credential = ApiCredential.Basic(simulator.Account.User, simulator.Account.Password),
        PinnedCertificate = simulator.Certificate,
    };
}
