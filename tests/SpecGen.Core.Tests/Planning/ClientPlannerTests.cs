using SpecGen.Model;
using SpecGen.Planning;
using static SpecGen.Core.Tests.Harness.Stated;

namespace SpecGen.Core.Tests.Planning;

public class ClientPlannerTests
{
    [Theory]
    [InlineData("OntapClient")]
    [InlineData("Storage")]
    [InlineData("StorageApi")]
    public void The_client_is_called_as_the_project_says(string wanted) => Assert.Equal(wanted, Client(wanted, "/storage/volumes").Name);

    [Theory]
    [InlineData("OntapClient", "global::Contoso.Storage.StorageApi")]
    [InlineData("StorageApi", "global::Contoso.Storage.StorageApiApi")]
    public void The_class_of_a_first_segment_is_not_called_like_the_client(string client, string type) =>
        Assert.Equal(type, Client(client, "/storage/volumes").Groups.Single(group => group.Path.Length == 0).Members[0].Type);

    [Theory]
    [InlineData("OntapClient", "Contoso.Storage.Volumes.Volume")]
    [InlineData("Storage", "Contoso.StorageNamespace.Volumes.Volume")]
    public void The_namespace_of_a_first_segment_is_not_called_like_the_client(string client, string record) =>
        Assert.Equal(record, RecordOf(client, "/storage/volumes"));

    [Theory]
    [InlineData("OntapClient", "Contoso.Accounts.Account")]
    [InlineData("Account", "Contoso.Accounts.AccountResource")]
    public void A_record_beside_the_client_is_not_called_like_it(string client, string record) =>
        Assert.Equal(record, RecordOf(client, "/accounts"));

    [Theory]
    [InlineData(false, false, false)]
    [InlineData(false, true, true)]
    [InlineData(true, true, true)]
    public void Only_a_client_with_a_resource_of_ONTAP_has_views_of_SVMs(bool first, bool second, bool hasViews) =>
        Assert.Equal(hasViews, ClientPlanner.Plan(new("Contoso", "YardClient"), [new("/barns", first), new("/sheds", second)]).HasSvmViews);

    private static ClientPlan Client(string name, string path) =>
        ClientPlanner.Plan(new("Contoso", name), [new ResourceAddress(path, IsOntap: true)]);

    private static string RecordOf(string client, string path)
    {
        var group = Assert.Single(ResourceGroup.Of([Get(path, Object(Member("name", Text)))]));
        var plan = ResourcePlanner.Plan(new("Contoso", client), ResourceMerger.Merge(group).Resource);
        return plan.Namespace + "." + plan.Record!.Name;
    }
}
