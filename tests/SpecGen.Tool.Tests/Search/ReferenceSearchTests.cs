using SpecGen.Tool.Search;
using SpecGen.Tool.Tests.Harness;

namespace SpecGen.Tool.Tests.Search;

public sealed class ReferenceSearchTests : IDisposable
{
    private readonly KiteReference _kites = new();

    [Theory]
    [InlineData("kite", "GET /kites")]
    [InlineData("create kites", "POST /kites")]
    [InlineData("delete a kite", "DELETE /kites/{uuid}")]
    [InlineData("fly kite", "POST /kites")]
    [InlineData("strings", "GET /strings")]
    [InlineData("/kites/0123", "GET /kites/{uuid}")]
    [InlineData("DELETE /api/kites/0123", "DELETE /kites/{uuid}")]
    [InlineData("https://cluster1/api/strings?fields=length", "GET /strings")]
    public void The_operation_that_is_meant_comes_first(string asked, string operation)
    {
        var best = Search(asked).Operations.Best[0];

        Assert.Equal(operation, $"{best.Method} {best.Path}");
    }

    [Fact]
    public void A_command_of_the_cluster_leads_to_the_operations_that_stand_for_it()
    {
        var command = Search("kite show").Commands.Best[0];

        Assert.Equal("kite show", command.Command);
        Assert.Equal(["GET /kites", "GET /kites/{uuid}"], command.Operations);
    }

    [Fact]
    public void A_member_is_found_once_for_a_resource_as_its_record_has_it()
    {
        var member = Assert.Single(Search("wind speed").Members.Best);

        Assert.Equal(("wind_speed", "integer"), (member.Member, member.Type));
        Assert.Equal(["GET /kites", "GET /kites/{uuid}", "POST /kites"], member.Operations.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_code_is_found_by_the_words_of_its_description() =>
        Assert.Equal("52428800", Search("no wind").ErrorCodes.Best[0].Meaning.Code);

    [Fact]
    public void What_no_page_has_wholly_is_found_loosely_and_said_to_be()
    {
        Assert.True(Search("frobnicate strings").IsLoose);
        Assert.Equal("/strings", Search("frobnicate strings").Operations.Best[0].Path);
        Assert.False(Search("strings").IsLoose);
    }

    [Fact]
    public void Words_that_stand_in_different_things_are_found_loosely_too()
    {
        var answer = Search("strings gone");

        Assert.True(answer.IsLoose);
        Assert.False(answer.IsEmpty);
    }

    [Theory]
    [InlineData("tail colors")]
    [InlineData("bow knots")]
    [InlineData("bowKnots")]
    [InlineData("bowknots")]
    public void A_name_is_found_by_itself_and_by_the_words_that_it_is_made_of(string asked) =>
        Assert.NotEmpty(Search(asked).Members.Best);

    [Fact]
    public void Nothing_is_found_of_what_nobody_mentions() => Assert.True(Search("frobnicate").IsEmpty);

    [Fact]
    public void What_the_limit_leaves_out_is_counted()
    {
        var answer = Search("kite", limit: 1, pageLimit: 2);

        Assert.Equal((1, 2), (answer.Operations.Best.Count, answer.Operations.Count));
        Assert.Equal(3, answer.PagesLeft);
    }

    public void Dispose() => _kites.Dispose();

    private SearchAnswer Search(string asked, int limit = 10, int pageLimit = 100) =>
        ReferenceSearch.Search(_kites.Open(), SearchQuery.Parse(asked), limit, pageLimit);
}
