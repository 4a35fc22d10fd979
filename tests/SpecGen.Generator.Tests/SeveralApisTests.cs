using System.Globalization;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

/// <summary>Pages that state one operation: of two APIs both are generated, of one API none is lost without a word.</summary>
public class SeveralApisTests
{
    private static readonly string s_seed = File.ReadAllText(Repository.SeedPage);

    /// <summary>The seed's operation, with another member.</summary>
    private static readonly string s_other = s_seed.Replace("cipher_suite", "cipher_kit", StringComparison.Ordinal);

    [Fact]
    public void Each_API_that_the_project_names_has_a_client_and_a_namespace_of_its_own()
    {
        var host = new GeneratorHost(new PageText("/apis/Cellar/seed.txt", s_seed), new PageText("/apis/Vineyard/seed.txt", s_other));

        var result = host.Run();

        Assert.Empty(host.Problems());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Equal("CellarClient", host.Output.GetTypeByMetadataName("Contoso.Ontap.Cellar.CellarClient")?.Name);
        Assert.NotNull(host.Output.GetTypeByMetadataName("Contoso.Ontap.Vineyard.Security.Ipsec.SecurityAssociations.IpsecSecurityAssociation"));
        Assert.NotNull(host.Output.GetTypeByMetadataName("Contoso.Ontap.Vineyard.VineyardClient"));
    }

    [Fact]
    public void An_API_that_is_no_name_of_CSharp_is_changed_with_one_warning()
    {
        var host = new GeneratorHost(new PageText("/apis/my cellar/seed.txt", s_seed), new PageText("/apis/my cellar/other.txt", Elsewhere("policies")));

        var result = host.Run();

        Assert.Equal("SPEC004", Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Id);
        Assert.NotNull(host.Output.GetTypeByMetadataName("Contoso.Ontap.MyCellar.MyCellarClient"));
    }

    [Fact]
    public void An_API_called_like_a_path_of_pages_without_one_is_an_error_that_says_so()
    {
        var host = new GeneratorHost(PageText.Seed(), new PageText("/apis/Security/other.txt", s_seed.Replace("/security/ipsec/", "/ipsec/", StringComparison.Ordinal)));

        var result = host.Run();

        var error = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.Contains("give the API another name", error.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Empty(host.Problems());
        Assert.NotNull(host.Output.GetTypeByMetadataName("Contoso.Ontap.Security.Ipsec.SecurityAssociations.IpsecSecurityAssociation"));
    }

    [Fact]
    public void Folders_that_share_few_operations_both_keep_theirs()
    {
        var host = new GeneratorHost(
            new PageText("/pages/cellar/seed.txt", s_seed),
            new PageText("/pages/cellar/racks.txt", Elsewhere("racks")),
            new PageText("/pages/cellar/lamps.txt", Elsewhere("lamps")),
            new PageText("/pages/vineyard/seed.txt", s_other),
            new PageText("/pages/vineyard/rows.txt", Elsewhere("rows")),
            new PageText("/pages/vineyard/slopes.txt", Elsewhere("slopes")));

        var result = host.Run();

        Assert.Empty(host.Problems());
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        Assert.NotNull(host.Output.GetTypeByMetadataName("Contoso.Ontap.Vineyard.Security.Ipsec.SecurityAssociations.IpsecSecurityAssociation"));
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC041");
    }

    [Fact]
    public void A_page_that_is_left_out_is_a_warning_at_its_file()
    {
        var result = new GeneratorHost(new PageText("/pages/a/seed.txt", s_seed), new PageText("/pages/b/seed.txt", s_other)).Run();

        var warning = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Id == "SPEC039");
        Assert.Equal(DiagnosticSeverity.Warning, warning.Severity);
        Assert.Equal("/pages/b/seed.txt", warning.Location.GetLineSpan().Path);
        Assert.Contains("a/seed.txt and by b/seed.txt", warning.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void The_preferred_folder_is_generated_from()
    {
        var host = new GeneratorHost(new PageText("/pages/a/seed.txt", s_seed), new PageText("/pages/b/seed.txt", s_other));
        host.Use(("SpecGenPrefer", "b"));

        var result = host.Run();

        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("CipherKit", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
    }

    [Fact]
    public void A_preferred_folder_that_no_page_is_in_is_a_warning()
    {
        var host = new GeneratorHost(new PageText("/pages/a/seed.txt", s_seed));
        host.Use(("SpecGenPrefer", "attic"));

        Assert.Equal("SPEC008", Assert.Single(host.Run().Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Id);
    }

    private static string Elsewhere(string segment) =>
        s_seed.Replace("/security/ipsec/security-associations", "/security/ipsec/" + segment, StringComparison.Ordinal);
}
