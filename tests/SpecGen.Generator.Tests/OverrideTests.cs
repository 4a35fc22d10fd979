using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Caching;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests;

public class OverrideTests
{
    private const string Operation = "GET /security/ipsec/security-associations/{uuid}";

    [Fact]
    public void An_entry_changes_what_is_generated()
    {
        var result = new GeneratorHost(PageText.Seed(), Overrides("""{ "response.200.lifetime": { "type": "string", "name": "TimeToLive" } }""")).Run();

        Assert.Contains(result.GeneratedSources, source => source.SourceText.ToString().Contains("public string? TimeToLive", StringComparison.Ordinal));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_body_that_is_renamed_renames_its_record_and_what_is_named_after_it()
    {
        var result = new GeneratorHost(PageText.Seed(), Overrides("""{ "response.200": { "name": "Tunnel" } }""")).Run();

        var source = result.GeneratedSources.Single(generated => generated.HintName.StartsWith("Security", StringComparison.Ordinal)).SourceText.ToString();
        Assert.Contains("public sealed partial class Tunnel :", source, StringComparison.Ordinal);
        Assert.Contains("class TunnelIke :", source, StringComparison.Ordinal);
        Assert.Contains("class TunnelErrors", source, StringComparison.Ordinal);
        Assert.DoesNotContain("class IpsecSecurityAssociation ", source, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_for_a_place_the_page_has_not_is_reported_where_it_stands()
    {
        var result = new GeneratorHost(PageText.Seed(), Overrides("""{ "response.200.colour": { "type": "string" } }""")).Run();

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal("SPEC030", diagnostic.Id);
        Assert.Equal(("/overrides/specgen.overrides.json", 1), (diagnostic.Location.GetLineSpan().Path, diagnostic.Location.GetLineSpan().StartLinePosition.Line));
    }

    [Fact]
    public void An_entry_for_an_operation_without_page_is_reported()
    {
        var result = new GeneratorHost(Overrides("""{ "request.name": { "type": "string" } }""")).Run();

        Assert.Equal("SPEC030", Assert.Single(result.Diagnostics).Id);
    }

    [Fact]
    public void A_file_that_is_no_json_is_reported_and_the_pages_are_generated()
    {
        var result = new GeneratorHost(PageText.Seed(), new PageText("/overrides/broken.json", "{ no")).Run();

        Assert.Equal("SPEC031", Assert.Single(result.Diagnostics).Id);
        Assert.NotEmpty(result.GeneratedSources);
    }

    [Fact]
    public void An_entry_for_one_page_emits_no_other_file()
    {
        var seed = PageText.Seed();
        var other = new PageText("/pages/other.txt", seed.GetText().ToString()
            .Replace("security-associations/{uuid}", "policies/{uuid}", StringComparison.Ordinal));
        var before = Overrides("{ }");
        var host = GeneratorHost.Tracking(seed, other, before);
        host.Run();
        host.Replace(before, Overrides("""{ "response.200.lifetime": { "type": "string" } }"""));

        var reasons = StepReasons.OfOutputs(host.Run());

        Assert.Single(reasons, reason => reason == IncrementalStepRunReason.Modified);
    }

    private static PageText Overrides(string places) =>
        new("/overrides/specgen.overrides.json", $"{{\n  \"{Operation}\": {places}\n}}");
}
