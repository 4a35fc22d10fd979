using SpecGen.Fuzz.Demanding;

namespace SpecGen.Generator.Tests.Live;

/// <summary>
/// Whatever there is much of on a page, in whatever form: what is generated stays in proportion to the page, and the time grows
/// no faster than the page. `tests/SpecGen.Fuzz demand` measures the same at any length.
/// </summary>
public class DemandTests
{
    private const int Characters = 120_000;

    /// <summary>A definition may be meant by the next 256 of its name: so many must be on the smaller page, too.</summary>
    private const int CharactersOfOneName = 2 * Characters;

    /// <summary>See docs/reliability.md: what a page may give, however short it is.</summary>
    private const int Least = 20_000;

    /// <summary>Each kind in one form of those it can have, and each form in many kinds.</summary>
    public static TheoryData<string, string> Kinds { get; } = new(DemandingPages.Kinds.Select((kind, at) => (kind.Name, kind.PossibleForms[at % kind.PossibleForms.Count])));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Time_and_code_stay_in_proportion_to_the_page(string kind, string form)
    {
        var characters = kind == "definitions of one name" ? CharactersOfOneName : Characters;
        var small = DemandingPages.Kind(kind).Page(form, characters / 8).Text;
        var large = DemandingPages.Kind(kind).Page(form, characters).Text;
        var printed = 0;

        Growth.IsLinear(size => printed = DemandRun.Print(size < characters ? small : large), characters);

        Assert.InRange(printed, 1, Math.Max(Least, large.Length * 20L));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_client_of_a_small_page_is_in_proportion_as_well(string kind, string form)
    {
        foreach (var characters in new[] { 1_000, 3_000 })
        {
            var demand = DemandRun.Of(DemandingPages.Kind(kind), form, characters);

            Assert.InRange(demand.Generated, 1, Math.Max(Least, demand.Characters * 20L));
        }
    }

    [Theory]
    [InlineData("rows")]
    [InlineData("members of one value")]
    [InlineData("definitions")]
    [InlineData("error codes")]
    [InlineData("parameters with values")]
    public void Code_of_a_page_of_half_a_megabyte_does_not_exceed_it_twentyfold(string kind)
    {
        var (_, text) = DemandingPages.Kind(kind).Page("adoc", 500_000);

        Assert.InRange(DemandRun.Print(text), 1, text.Length * 20L);
    }
}
