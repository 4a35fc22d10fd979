using SpecGen.Runtime;

namespace QuickStart;

/// <summary>The tour of a cluster that the command line names.</summary>
internal static class RealTour
{
    public static Task<int> RunAsync(RealCluster cluster, CancellationToken cancellationToken)
    {
        var connection = new ApiClientOptions(cluster.Address)
        {
            Credential = ApiCredential.Basic(cluster.User, Password.Read()),
            ServerCertificate = cluster.Certificate,
        };
        return Tour.RunAsync(connection, cluster.Association, cancellationToken);
    }
}
