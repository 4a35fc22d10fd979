using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

/// <summary>What an object says of itself in a log or a debugger.</summary>
public class ObjectTextTests
{
    [Fact]
    public void An_object_shows_its_type_and_what_is_set() =>
        Assert.Equal("""Nest {"parent":{"used":2},"used":null}""", new Nest { Parent = new() { Used = 2 }, Used = null }.ToString());

    [Fact]
    public void An_empty_object_shows_that_nothing_is_set() => Assert.Equal("Nest {}", new Nest().ToString());

    [Fact]
    public void What_the_page_calls_secret_is_masked_at_any_depth()
    {
        var door = new Door { Name = "north", Phrase = "open up", Inner = [new() { Phrase = "melon" }], Rooms = new Dictionary<string, Door> { ["a"] = new() { Phrase = "plum" } } };

        Assert.Equal("""Door {"name":"north","phrase":"***","inner":[{"phrase":"***"}],"rooms":{"a":{"phrase":"***"}}}""", door.ToString());
    }

    [Theory]
    [InlineData("""{"api_token":"planted"}""", """{"api_token":"***"}""")]
    [InlineData("""{"login":{"passwords":["planted"]}}""", """{"login":{"passwords":"***"}}""")]
    [InlineData("""{"name":"password","value":"planted"}""", """{"name":"password","value":"***"}""")]
    [InlineData("""{"from":"https://me:planted@host/a"}""", """{"from":"https://me:***@host/a"}""")]
    [InlineData("""{"password_set":true}""", """{"password_set":true}""")]
    [InlineData("""{"from":"https://host:8443/a@b"}""", """{"from":"https://host:8443/a@b"}""")]
    public void What_nobody_documented_is_masked_by_its_name(string sent, string shown)
    {
        var door = ApiJson.Read<Door>($$"""{"extra":{{sent}}}""");

        Assert.Equal($$"""Door {"extra":{{shown}}}""", door.ToString());
    }

    [Fact]
    public void Text_stands_as_it_is_read() =>
        Assert.Equal("Door {\"name\":\"Zürich <é> \\\"n\\\"\\n\"}", new Door { Name = "Zürich <é> \"n\"\n" }.ToString());

    [Fact]
    public void The_whole_object_is_still_to_be_had() =>
        Assert.Equal("""{"phrase":"open up"}""", ApiJson.ToJson(new Door { Phrase = "open up" }));

    [Fact]
    public void An_object_that_contains_itself_says_so_instead_of_failing()
    {
        var nest = new Nest();
        nest.Parent = nest;

        Assert.StartsWith("Nest (not shown: ", nest.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_there_says_so_instead_of_failing()
    {
        var door = new Door();
        door.UnknownMembers["extra"] = default(JsonElement);

        Assert.StartsWith("Door ", door.ToString(), StringComparison.Ordinal);
    }
}
