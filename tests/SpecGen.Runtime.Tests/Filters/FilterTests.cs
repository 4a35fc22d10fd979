using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Filters;

public class FilterTests
{
    [Fact]
    public void Any_of_no_values_is_refused_since_it_would_select_all() => Assert.Throws<ArgumentException>(() => Filter.AnyOf<string>());

    [Theory]
    [InlineData("vol1", "vol1")]
    [InlineData("a b", "a b")]
    [InlineData("a*b", "\"a*b\"")]
    [InlineData("a|b", "\"a|b\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("!a", "\"!a\"")]
    [InlineData("<a>", "\"<a>\"")]
    [InlineData("a..b", "\"a..b\"")]
    [InlineData("a.b", "a.b")]
    [InlineData("a{b}", "\"a{b}\"")]
    [InlineData("a\"b", "{a\"b}")]
    [InlineData("=a", "\"=a\"")]
    [InlineData("null", "\"null\"")]
    [InlineData("", "\"\"")]
    [InlineData(" a ", "\" a \"")]
    public void A_text_is_quoted_where_the_server_would_read_more_into_it(string text, string expected) =>
        Assert.Equal(expected, Filter.Is(text).ToString());

    [Fact]
    public void A_text_that_no_quote_can_hold_is_refused() =>
        Assert.Throws<ArgumentException>(() => Filter.Is("a\"{b"));

    [Fact]
    public void Every_condition_has_its_expression()
    {
        Assert.Equal("<10", Filter.LessThan(10L).ToString());
        Assert.Equal("<=10", Filter.AtMost(10L).ToString());
        Assert.Equal(">0.5", Filter.GreaterThan(0.5).ToString());
        Assert.Equal(">=-10", Filter.AtLeast(-10L).ToString());
        Assert.Equal("3..10", Filter.Between(3L, 10L).ToString());
        Assert.Equal("null", Filter.Unset<long>().ToString());
        Assert.Equal("!null", Filter.HasValue<string>().ToString());
        Assert.Equal("vol*", Filter.Like("vol*").ToString());
        Assert.Equal("a|\"b|c\"", Filter.AnyOf("a", "b|c").ToString());
        Assert.Equal("true", Filter.Is(true).ToString());
        Assert.Equal("nfs4.1", Filter.Is(new VolumeState("nfs4.1")).ToString());
        Assert.Equal(">=10GB", Filter.Expressed<long>(">=10GB").ToString());
    }

    [Fact]
    public void Dates_and_durations_are_written_as_the_server_writes_them()
    {
        var time = new DateTimeOffset(2024, 1, 2, 3, 4, 5, TimeSpan.Zero);

        Assert.Equal(">2024-01-02T03:04:05+00:00", Filter.GreaterThan<ApiDateTime>(time).ToString());
        Assert.Equal(">2024-01-02T03:04:05+00:00", Filter.GreaterThan(time).ToString());
        Assert.Equal("<PT15S", Filter.LessThan(TimeSpan.FromSeconds(15)).ToString());
    }

    [Fact]
    public void Conditions_are_joined_and_negated()
    {
        Assert.Equal("3|5..9|>100", (Filter.Is(3L) | Filter.Between(5L, 9L) | Filter.GreaterThan(100L)).ToString());
        Assert.Equal("!abc*", (!Filter.Like("abc*")).ToString());
        Assert.Equal("!3..10", (!Filter.Between(3L, 10L)).ToString());
    }

    [Fact]
    public void What_the_server_cannot_negate_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => !Filter.AnyOf("a", "b"));
        Assert.Throws<InvalidOperationException>(() => !!Filter.Is("a"));
    }

    [Fact]
    public void A_condition_on_a_text_is_a_text_or_what_a_filter_makes_of_texts()
    {
        TextFilter name = "a*";
        TextFilter pattern = Filter.Like("vol*");

        Assert.Equal("\"a*\"|vol*|null", (name | pattern | Filter.Unset<string>()).ToString());
        Assert.Equal("!vol*", (!pattern).ToString());
        Assert.Throws<InvalidOperationException>(() => !(name | pattern));
    }

    [Fact]
    public void No_condition_is_none_on_a_text_either()
    {
        Filter<string>? none = null;

        Assert.Null((TextFilter?)none);
    }

    [Theory]
    [InlineData("a|b*")]
    [InlineData("!a*")]
    [InlineData("")]
    public void A_pattern_with_other_operators_is_refused(string pattern) =>
        Assert.Throws<ArgumentException>(() => Filter.Like(pattern));

    [Fact]
    public async Task Conditions_and_global_parameters_reach_the_server_encoded()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"records":[]}""");
        using var client = server.Client();

        await client.Storage.Volumes.ListAsync(new()
        {
            Name = "a|b",
            Size = Filter.AtMost(10L) | Filter.Unset<long>(),
            State = VolumeState.Online,
            Fields = [Volume.Field.Size],
            OrderBy = [ApiOrder.Descending(Volume.Field.Size), Volume.Field.Svm.Name],
            MaxRecords = 5,
            ReturnTimeout = TimeSpan.FromSeconds(20),
            Query = "x y",
            QueryFields = [Volume.Field.Comment],
        }).ToListAsync();

        Assert.Equal(
            "/api/storage/volumes?fields=size&max_records=5&order_by=size%20desc,svm.name&return_timeout=20&query=x%20y" +
            "&query_fields=comment&name=%22a%7Cb%22&size=%3C%3D10%7Cnull&state=online",
            server.Last.Target);
    }
}
