using SpecGen.Planning;

namespace SpecGen.Core.Tests.Planning;

public class ClientPlannerTests
{
    [Theory]
    [InlineData("OntapClient", "OntapClient")]
    [InlineData("Volumes", "Volumes")]
    [InlineData("Storage", "StorageClient")]
    [InlineData("StorageApi", "StorageApiClient")]
    public void A_client_is_not_called_like_what_stands_beside_it(string wanted, string name) =>
        Assert.Equal(name, ClientPlanner.Plan("Contoso", wanted, [new ResourceAddress("/storage/volumes", IsOntap: true)]).Name);
}
