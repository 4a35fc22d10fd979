using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class RegistrationTests
{
    private const string File = "Client_OntapClient_Registration.g.cs";

    [Fact]
    public void A_project_with_the_host_package_gets_a_registration_method()
    {
        var host = new GeneratorHost(PageText.Seed());
        host.Use(("SpecGenDependencyInjection", "true"));

        var source = Assert.Single(host.Run().GeneratedSources, source => source.HintName == File);

        Assert.Contains("IHttpClientBuilder AddOntapClient(this ", source.SourceText.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_it_does_not() =>
        Assert.DoesNotContain(new GeneratorHost(PageText.Seed()).Run().GeneratedSources, source => source.HintName == File);

    [Fact]
    public void A_project_without_pages_does_not_either()
    {
        var host = new GeneratorHost();
        host.Use(("SpecGenDependencyInjection", "true"));

        Assert.Empty(host.Run().GeneratedSources);
    }
}
