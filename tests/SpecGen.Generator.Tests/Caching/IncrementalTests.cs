using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;
using static Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SpecGen.Generator.Tests.Caching;

public class IncrementalTests
{
    private static readonly string s_seed = File.ReadAllText(Repository.SeedPage);

    private static readonly string s_other = s_seed
        .Replace("/security/ipsec/security-associations/{uuid}", "/security/ipsec/policies/{uuid}", StringComparison.Ordinal);

    private readonly PageText _seed = new("/pages/seed.txt", s_seed);
    private readonly PageText _other = new("/pages/other.txt", s_other);
    private readonly GeneratorHost _host;

    public IncrementalTests()
    {
        _host = GeneratorHost.Tracking(_seed, _other);
        _host.Run();
    }

    [Fact]
    public void An_unrelated_edit_of_code_runs_no_step()
    {
        _host.EditUnrelatedCode();

        var result = _host.Run();

        foreach (var step in new[] { StepNames.Input, StepNames.Page, StepNames.Corrected, StepNames.Options, StepNames.Resource, StepNames.Plan, StepNames.Names, StepNames.Client })
            Assert.All(StepReasons.Of(result, step), reason => Assert.Equal(Cached, reason));
        Assert.All(StepReasons.OfOutputs(result), reason => Assert.Equal(Cached, reason));
    }

    [Fact]
    public void An_edit_of_one_page_runs_the_steps_of_that_page_only()
    {
        _host.Replace(_seed, Edited("Cipher suite for", "The cipher suite of"));

        var result = _host.Run();

        Assert.Equal([Modified, Cached], StepReasons.Of(result, StepNames.Page).Order());
        Assert.Equal([Modified, Cached], StepReasons.Of(result, StepNames.Plan).Order());
        Assert.Equal([Cached], StepReasons.Of(result, StepNames.Names));
        Assert.All(StepReasons.Of(result, StepNames.Client), reason => Assert.True(StepReasons.IsReused(reason)));
        Assert.Single(StepReasons.OfOutputs(result), reason => reason == Modified);
    }

    [Fact]
    public void The_same_text_in_a_new_file_object_changes_nothing_after_the_page()
    {
        _host.Replace(_seed, new PageText("/pages/seed.txt", s_seed));

        AssertNothingIsEmitted(_host.Run());
    }

    [Fact]
    public void A_table_that_only_moved_emits_no_source()
    {
        _host.Replace(_seed, Edited("\nParameters\n|", "\n\n\nParameters\n|"));

        AssertNothingIsEmitted(_host.Run());
    }

    [Fact]
    public void A_definition_that_trades_places_with_another_emits_no_source()
    {
        var inbound = s_seed.IndexOf("inbound\nStatus", StringComparison.Ordinal);
        var outbound = s_seed.IndexOf("outbound\nStatus", StringComparison.Ordinal);
        var next = s_seed.IndexOf("ipsec\nObjects", StringComparison.Ordinal);
        var swapped = s_seed[..inbound] + s_seed[outbound..next] + s_seed[inbound..outbound] + s_seed[next..];
        _host.Replace(_seed, new PageText("/pages/seed.txt", swapped));

        var result = _host.Run();

        Assert.Contains(Modified, StepReasons.Of(result, StepNames.Page));
        AssertNoSourceIsEmitted(result);
    }

    [Fact]
    public void Another_namespace_replans_but_rereads_no_page()
    {
        _host.UseNamespace("Fabrikam.Storage");

        var result = _host.Run();

        Assert.All(StepReasons.Of(result, StepNames.Page), reason => Assert.True(StepReasons.IsReused(reason)));
        Assert.All(StepReasons.Of(result, StepNames.Plan), reason => Assert.Equal(Modified, reason));
    }

    [Fact]
    public void A_removed_page_takes_its_file_along()
    {
        _host.Remove(_other);

        var hintNames = _host.Run().GeneratedSources.Select(source => source.HintName);

        Assert.DoesNotContain(hintNames, name => name.Contains("Policies", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_runs_over_equal_pages_give_equal_bytes()
    {
        var again = GeneratorHost.Tracking(new PageText("/pages/other.txt", s_other), new PageText("/pages/seed.txt", s_seed)).Run();

        Assert.Equal(Texts(_host.Run()), Texts(again));
    }

    private static void AssertNothingIsEmitted(GeneratorRunResult result)
    {
        Assert.All(StepReasons.Of(result, StepNames.Corrected), reason => Assert.True(StepReasons.IsReused(reason)));
        AssertNoSourceIsEmitted(result);
    }

    private static void AssertNoSourceIsEmitted(GeneratorRunResult result)
    {
        Assert.All(StepReasons.Of(result, StepNames.Plan), reason => Assert.True(StepReasons.IsReused(reason)));
        Assert.All(StepReasons.OfOutputs(result), reason => Assert.True(StepReasons.IsReused(reason)));
    }

    private static Dictionary<string, string> Texts(GeneratorRunResult result) =>
        result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    private static PageText Edited(string old, string changed)
    {
        Assert.Contains(old, s_seed, StringComparison.Ordinal);
        return new("/pages/seed.txt", s_seed.Replace(old, changed, StringComparison.Ordinal));
    }
}
