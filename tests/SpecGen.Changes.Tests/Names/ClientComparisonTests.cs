using SpecGen.Changes.Names;
using SpecGen.Changes.Tests.Harness;
using SpecGen.Planning;

namespace SpecGen.Changes.Tests.Names;

public class ClientComparisonTests
{
    [Fact]
    public void A_resource_that_comes_is_a_new_property_of_its_group() => AssertChanges(
        ["/air/kites"],
        ["/air/kites", "/air/lines"],
        "type Sky.Air.Lines.AirLinesApi is new (with 4 members)",
        "property Sky.Air.AirApi.Lines is new");

    [Fact]
    public void A_resource_below_another_is_a_new_property_of_that() => AssertChanges(
        ["/air/kites"],
        ["/air/kites", "/air/kites/{uuid}/ropes"],
        "type Sky.Air.Kites.Ropes.AirKiteRopesApi is new (with 4 members)",
        "property Sky.Air.Kites.AirKitesApi.Ropes is new");

    [Fact]
    public void A_group_that_comes_is_said_once_with_the_number_of_its_properties() => AssertChanges(
        ["/air/kites"],
        ["/air/kites", "/ground/cars", "/ground/winches"],
        "type Sky.Ground.Cars.GroundCarsApi is new (with 4 members)",
        "type Sky.Ground.Winches.GroundWinchesApi is new (with 4 members)",
        "property Sky.SkyClient.Ground is new",
        "type Sky.Ground.GroundApi is new (with 2 members)");

    [Fact]
    public void A_group_whose_last_resource_is_gone_breaks_programs_that_name_it()
    {
        var changes = AssertChanges(
            ["/air/kites", "/sea/ships"],
            ["/sea/ships"],
            "type Sky.Air.Kites.AirKitesApi is gone (with 4 members)",
            "property Sky.SkyClient.Air is gone",
            "type Sky.Air.AirApi is gone (with 1 members)");
        Assert.All(changes, change => Assert.True(change.IsSourceBreaking));
    }

    [Fact]
    public void A_group_that_becomes_a_resource_keeps_its_class_and_properties() => AssertChanges(
        ["/air/kites"],
        ["/air/kites", "/air"],
        "type Sky.Air.AirResource is new (with 1 members)",
        "method Sky.Air.AirApi.GetAsync() is new",
        "type Sky.Air.AirGetOptions is new");

    [Fact]
    public void A_resource_that_becomes_a_group_keeps_its_class_and_properties() => AssertChanges(
        ["/air/kites", "/air"],
        ["/air/kites"],
        "type Sky.Air.AirResource is gone (with 1 members)",
        "method Sky.Air.AirApi.GetAsync() is gone",
        "type Sky.Air.AirGetOptions is gone");

    [Theory]
    [InlineData("/air-kites/lines", "/air_kites/lines")]
    [InlineData("/air-kites/lines", "/airKites/lines")]
    [InlineData("/air/kites", "/AIR/kites")]
    public void Spellings_that_are_one_name_lead_to_the_same(string before, string after) => AssertChanges([before], [after]);

    [Fact]
    public void A_property_follows_from_every_operation_that_came_below_it_in_whatever_spelling()
    {
        var added = Compared.Changes(PagesOf(["/sea"]), PagesOf(["/sea", "/air-kites/lines", "/air_kites/ropes"]));
        var property = Assert.Single(Changes(["/sea"], ["/sea", "/air-kites/lines", "/air_kites/ropes"]), change => change.Kind == CSharpKind.Property);
        Assert.Equal("property Sky.SkyClient.AirKites is new", property.ToString());
        Assert.Equal("/air-kites/lines", property.Resource);
        Assert.Equal(added.Select(change => change.Fingerprint).Order(StringComparer.Ordinal), property.Causes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_property_that_leads_to_another_class_has_another_type()
    {
        var resources = Compared.ReferenceOf(PagesOf(["/air/kites"]), "pages").Resources;
        var before = ClientSymbols.Of("", resources, new GroupNames("Sky", "SkyClient"));
        // A client of that name leaves the class another.
        var after = ClientSymbols.Of("", resources, new GroupNames("Sky", "AirKitesApi"));
        var change = Assert.Single(SymbolComparison.Compare("", "", before, after), change => change.Effect == CSharpEffect.TypeChanged);
        Assert.StartsWith("property Sky.Air.AirApi.Kites: Sky.Air.Kites.AirKitesApi -> Sky.Air.Kites.", change.ToString(), StringComparison.Ordinal);
        Assert.True(change.IsSourceBreaking);
    }

    private static IReadOnlyList<CSharpChange> AssertChanges(string[] before, string[] after, params string[] expected)
    {
        var changes = Changes(before, after);
        Assert.Equal(expected, changes.Select(change => change.ToString()));
        Assert.All(changes, change => Assert.NotEmpty(change.Causes));
        return changes;
    }

    private static IReadOnlyList<CSharpChange> Changes(string[] before, string[] after) => Compared.Names(PagesOf(before), PagesOf(after));

    /// <summary>One that retrieves the only thing at each path.</summary>
    private static KitePage[] PagesOf(string[] paths) =>
        [.. paths.Select(path => new KitePage { Method = "GET", Title = "Retrieve a thing", Path = path, Parameters = [], Request = null, Response = ["name|string|Its name."] })];
}
