using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests.Names;

public class CSharpComparisonTests
{
    private static readonly KitePage s_page = new()
    {
        Method = "GET",
        Title = "Retrieve a kite",
        Request = null,
        Response = ["name|string|Its name.", "tail|link:#tail[tail]|What hangs below."],
        ErrorCodes = ["4|There is no wind."],
        Definitions = [["tail", "bows|integer|How many."]],
    };

    [Fact]
    public void Equal_pages_declare_the_same() => Assert.Empty(Names(s_page));

    [Fact]
    public void A_new_member_is_a_new_property_and_breaks_nothing()
    {
        var name = Assert.Single(Names(s_page with { Response = [.. s_page.Response, "span|integer|In metres."] }));
        Assert.Equal("property Sky.Kites.Kite.Span is new", name.ToString());
        Assert.False(name.IsSourceBreaking);
        Assert.NotEmpty(name.Causes);
    }

    [Fact]
    public void A_member_of_another_type_is_a_property_of_another_type()
    {
        var name = Assert.Single(Names(s_page with { Definitions = [["tail", "bows|boolean|Whether."]] }));
        Assert.Equal("property Sky.Kites.KiteTail.Bows: long -> bool", name.ToString());
        Assert.True(name.IsSourceBreaking);
        Assert.NotEmpty(name.Causes);
    }

    [Fact]
    public void An_object_that_is_gone_takes_its_type_along_which_is_said_once()
    {
        var names = Names(s_page with { Response = ["name|string|Its name."], Definitions = [] });
        Assert.Equal(["property Sky.Kites.Kite.Tail is gone", "type Sky.Kites.KiteTail is gone (with 1 members)"], names.Select(name => name.ToString()));
        Assert.All(names, name => Assert.NotEmpty(name.Causes));
    }

    [Fact]
    public void A_reworded_error_renames_its_constant_without_a_change_on_the_wire()
    {
        var name = Assert.Single(Names(s_page with { ErrorCodes = ["4|The wind is gone."] }));
        Assert.Equal((CSharpEffect.Renamed, CSharpKind.Constant, true), (name.Effect, name.Kind, name.IsSourceBreaking));
        Assert.Empty(name.Causes);
    }

    [Fact]
    public void A_renamed_key_is_another_name_of_an_argument()
    {
        var names = Names(s_page with { Path = "/kites/{kite.key}", Parameters = ["kite.key|string|path|True|Key of the kite."] });
        Assert.Contains(names, name => name is { Kind: CSharpKind.Method, Effect: CSharpEffect.TypeChanged } && name.ToString().Contains("(uuid)", StringComparison.Ordinal));
        Assert.All(names, name => Assert.NotEmpty(name.Causes));
    }

    [Fact]
    public void A_new_parameter_is_a_new_option()
    {
        var name = Assert.Single(Names(s_page with { Parameters = [.. s_page.Parameters, "wind|string|query|False|Wanted wind."] }));
        Assert.Equal("property Sky.Kites.KiteGetOptions.Wind is new", name.ToString());
        Assert.NotEmpty(name.Causes);
    }

    [Fact]
    public void A_new_documented_value_is_a_new_property_of_its_values()
    {
        KitePage[] before = [With("""["red", "blue"]""")], after = [With("""["red", "blue", "green"]""")];
        var name = Assert.Single(Compared.Names(before, after));
        Assert.EndsWith(".Green is new", name.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(name.Causes);

        static KitePage With(string values) => s_page with { Response = [$"color|string|Its color.\n\n* enum: {values}"], Definitions = [] };
    }

    [Fact]
    public void A_resource_that_comes_or_goes_is_said_once()
    {
        var other = s_page with { Path = "/lines/{uuid}" };
        var name = Assert.Single(Compared.Names([s_page], [s_page, other]), name => name.Kind == CSharpKind.Type);
        Assert.Equal((CSharpEffect.Added, "/lines"), (name.Effect, name.Resource));
        Assert.True(name.MembersBelow > 3);
        Assert.Equal(CSharpEffect.Removed, Assert.Single(Compared.Names([s_page, other], [s_page]), name => name.Kind == CSharpKind.Type).Effect);
    }

    [Fact]
    public void An_operation_that_is_gone_takes_its_method_and_options_along()
    {
        var deletion = s_page with { Method = "DELETE", Response = [], ErrorCodes = [], Definitions = [] };
        var names = Compared.Names([s_page, deletion], [s_page]);
        Assert.Contains(names, name => name is { Kind: CSharpKind.Method, Effect: CSharpEffect.Removed });
        Assert.Contains(names, name => name is { Kind: CSharpKind.Type, Effect: CSharpEffect.Removed });
        Assert.All(names, name => Assert.NotEmpty(name.Causes));
    }

    private static IReadOnlyList<CSharpChange> Names(KitePage after) => Compared.Names([s_page], [after]);
}
