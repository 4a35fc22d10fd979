using QuickStart.Ontap;
using QuickStart.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Runtime;

namespace QuickStart;

/// <summary>What the sample shows: a typed answer, and a typed error.</summary>
internal sealed class Tour(OntapClient ontap)
{
    private const string UnknownAssociation = "00000000-0000-0000-0000-000000000000";

    public static async Task<int> RunAsync(ApiClientOptions connection, string uuid, CancellationToken cancellationToken)
    {
        using var ontap = new OntapClient(connection);
        var tour = new Tour(ontap);
        try
        {
            await tour.ShowAsync(uuid, cancellationToken);
            Console.WriteLine("Now one that no cluster has:");
            await tour.ShowAsync(UnknownAssociation, cancellationToken);
            return 0;
        }
        catch (ApiException error)
        {
            Console.Error.WriteLine(error.Message);
            return 1;
        }
    }

    private async Task ShowAsync(string uuid, CancellationToken cancellationToken)
    {
        try
        {
            IpsecSecurityAssociation association = await ontap.Security.Ipsec.SecurityAssociations.GetAsync(uuid, cancellationToken: cancellationToken);
            Console.WriteLine(AssociationListing.Of(association));
        }
        catch (ApiException error) when (error.Code == IpsecSecurityAssociationErrors.IpsecSaNotFound66257118)
        {
            Console.WriteLine($"Caught {nameof(IpsecSecurityAssociationErrors.IpsecSaNotFound66257118)}: {error.ErrorMessage}");
            Console.WriteLine($"  {error.Method} {error.Path} was answered with status {(int?)error.StatusCode}, code {error.Code}, target {error.Target}.");
        }
    }
}
