using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class ClientNameTests
{
    [Theory]
    [InlineData("Security", "/security/accounts/{uuid}")]
    [InlineData("SecurityApi", "/security/accounts/{uuid}")]
    [InlineData("Account", "/accounts/{uuid}")]
    [InlineData("AccountsApi", "/accounts/{uuid}")]
    [InlineData("AccountErrors", "/accounts/{uuid}")]
    [InlineData("ClusterResource", "/cluster")]
    public void A_client_called_like_a_path_compiles_and_keeps_its_name(string name, string path)
    {
        var page = PageText.Seed().GetText().ToString().Replace("/security/ipsec/security-associations/{uuid}", path, StringComparison.Ordinal);
        var host = new GeneratorHost(new PageText("/pages/page.txt", page));
        host.Use(("SpecGenClientName", name));

        host.Run();

        Assert.Empty(host.Problems());
        Assert.Equal("ApiClient", host.Output.GetTypeByMetadataName("Contoso.Ontap." + name)?.BaseType?.Name);
    }
}
