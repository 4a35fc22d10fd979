using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;
using SpecGen.Generator.Tests.Live;

namespace SpecGen.Generator.Tests.Hosts;

/// <summary>A project that <c>specgen check</c> calls clean gives no message in the compiler, and the other way round.</summary>
public class SameMessagesTests
{
    [Fact]
    public Task Of_a_good_project() => AssertSame([LampPages.Good], expected: ["SPEC019"]);

    [Fact]
    public Task Of_files_that_are_no_pages() =>
        AssertSame(
            [LampPages.Overview, LampPages.LogIn, LampPages.Empty, LampPages.BrokenPath, LampPages.Good, LampPages.Doubtful],
            expected: ["SPEC001", "SPEC011", "SPEC015", "SPEC020", "SPEC032"]);

    [Fact]
    public Task Of_a_project_without_an_operation() => AssertSame([LampPages.Overview], expected: ["SPEC001", "SPEC009"]);

    [Fact]
    public Task Of_pages_of_which_none_is_selected() =>
        AssertSame([LampPages.Good], [("SpecGenInclude", "/lumps/**")], expected: ["SPEC008", "SPEC009"]);

    [Fact]
    public Task Of_names_that_collide() => AssertSame([LampPages.Colliding], expected: ["SPEC033"]);

    [Fact]
    public Task Of_pages_that_contradict_each_other() => AssertSame([LampPages.SizeAsText, LampPages.SizeAsList], expected: ["SPEC005"]);

    [Fact]
    public Task Of_types_that_hang_on_several_pages() => AssertSame([LampPages.RawOwner, LampPages.TextOwner], expected: ["SPEC035"]);

    [Fact]
    public Task Of_pages_beyond_the_budget() => AssertSame([LargePages.Values(members: 2, values: 1_001), LampPages.Good], expected: ["SPEC046"]);

    [Fact]
    public Task Of_objects_that_share_a_type() => AssertSame([LargePages.Chain(15, 2)], expected: ["SPEC047"]);

    [Fact]
    public Task Of_pages_of_full_size() => AssertSame([LampPages.FullSize, LampPages.Good], expected: ["SPEC007"]);

    [Fact]
    public Task Of_two_APIs_that_the_project_names() =>
        AssertSame(
            [
                LampPages.At("/apis/Cellar/get.adoc", "/lamps/{id}", LampPages.Row("id", "string")),
                LampPages.At("/apis/wine yard/get.adoc", "/lamps/{id}", LampPages.Row("id", "integer")),
                LampPages.At("/apis/Lamps/get.adoc", "/candles", LampPages.Row("id", "integer")),
                LampPages.Good,
            ],
            expected: ["SPEC004", "SPEC006"]);

    [Fact]
    public Task Of_two_APIs_that_their_folders_tell() =>
        AssertSame(
            [
                LampPages.Get("cellar/a.adoc", "/lamps/{id}", LampPages.Row("id", "string")),
                LampPages.Get("cellar/b.adoc", "/racks", LampPages.Row("id", "string")),
                LampPages.Get("cellar/c.adoc", "/doors", LampPages.Row("id", "string")),
                LampPages.Get("yard/a.adoc", "/lamps/{id}", LampPages.Row("id", "integer")),
                LampPages.Get("yard/b.adoc", "/gates", LampPages.Row("id", "string")),
                LampPages.Get("yard/c.adoc", "/walls", LampPages.Row("id", "string")),
            ],
            expected: ["SPEC041"]);

    [Theory]
    [InlineData("", "SPEC039")]
    [InlineData("afx", "SPEC040")]
    [InlineData("attic", "SPEC008")]
    public Task Of_editions_of_one_API(string preferred, string expected) =>
        AssertSame(
            [
                LampPages.Get("unified/a.adoc", "/lamps/{id}", LampPages.Row("id", "string")),
                LampPages.Get("afx/a.adoc", "/lamps/{id}", LampPages.Row("id", "string") + LampPages.Row("lumen", "string")),
            ],
            preferred.Length == 0 ? [] : [("SpecGenPrefer", preferred)],
            expected: [expected]);

    [Fact]
    public Task Of_overrides_that_do_nothing() =>
        AssertSame(
            [LampPages.Good, new("/overrides/a.json", "{ \"GET /lamps/{id}\": { \"response.200.wick\": { \"type\": \"string\" } },\n  \"GET /nowhere\": {} }"), new("/overrides/b.json", "{")],
            expected: ["SPEC030", "SPEC031"]);

    [Fact]
    public Task Of_names_that_are_not_CSharps() =>
        AssertSame([LampPages.Good], [("SpecGenNamespace", "my lamps"), ("SpecGenClientName", "lamp-client")], expected: ["SPEC004"]);

    [Theory]
    [InlineData("ontap-9.6/adoc", "SPEC035")]
    [InlineData("astra/html", "SPEC007")]
    public Task Of_a_whole_reference(string folder, string expected) => AssertSame(CorpusFolder.RequirePages(folder), expected: [expected]);

    private static Task AssertSame(PageText[] files, string[] expected) => AssertSame(files, [], expected);

    private static async Task AssertSame(PageText[] files, (string Name, string Value)[] properties, string[] expected)
    {
        var compiler = HostMessages.OfCompiler(files, properties);
        var tool = await HostMessages.OfToolAsync(files, properties);

        Assert.Equal(compiler, tool);
        Assert.All(expected, id => Assert.Contains(compiler, message => message.StartsWith(id, StringComparison.Ordinal)));
    }
}
