using CsCheck;
using Microsoft.CodeAnalysis;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Pages are untrusted: whatever they say, the generated code compiles without a warning or the page is refused.</summary>
public class HostilePageTests
{
    private const string Program = """
        using Contoso.Ontap;
        using SpecGen.Runtime;

        public static class Program
        {
            public static string Enumerations()
            {
                var thing = ApiJson.Read<Contoso.Ontap.Things.Thing>("{\"protocol\":\"nfs4.1\",\"protocols\":[\"tomorrow's\"],\"at\":\"2026-11-24T10:00:00+01:00\"}");
                return $"{thing.Protocol == Contoso.Ontap.Things.ThingProtocol.Nfs41} {thing.Protocols![0]} {ApiJson.ToJson(thing)}";
            }
        }
        """;

    [Fact]
    public void Names_and_texts_made_to_break_out_compile_without_a_warning()
    {
        var consumer = new CompiledConsumer(Program, HostilePage());

        Assert.Equal(
            "True tomorrow's {\"protocol\":\"nfs4.1\",\"protocols\":[\"tomorrow's\"],\"at\":\"2026-11-24T10:00:00+01:00\"}",
            consumer.Call<string>("Enumerations").Replace("\\u002B", "+", StringComparison.Ordinal).Replace("\\u0027", "'", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_member_name_and_any_description_compile()
    {
        var names = Gen.OneOf(Gen.String, Gen.String[Gen.Char["abcXYZ019_-. \"\\{}<>/*@#$é\u2028\u200B"], 1, 12]);
        var page = Gen.Select(names.List[1, 12], Gen.String, Gen.String).Select((members, description, title) => Page(title, description, members));

        page.Holds(
            text =>
            {
                var host = new GeneratorHost(new PageText("/pages/random.adoc", text));
                Assert.Null(host.Run().Exception);
                Assert.Empty(host.Problems());
            },
            count: 100);
    }

    [Fact]
    public void Two_members_that_differ_in_case_only_compile()
    {
        var host = new GeneratorHost(new PageText("/pages/case.adoc", Page("T", "D", ["Name", "name", "NAME", "n-ame"])));

        Assert.Null(host.Run().Exception);
        Assert.Empty(host.Problems());
    }

    [Fact]
    public void Resources_that_differ_in_case_only_are_one_file()
    {
        var first = Page("T", "D", ["a"]);
        var host = new GeneratorHost(
            new PageText("/pages/a.adoc", first),
            new PageText("/pages/b.adoc", first.Replace("/things/", "/Things/", StringComparison.Ordinal)));

        Assert.Null(host.Run().Exception);
        Assert.DoesNotContain(host.Problems(), problem => problem.Severity == DiagnosticSeverity.Error);
    }

    [Theory]
    [InlineData("/storage/disks/", "/storaGe/luns/")]
    [InlineData("/storage/disks/", "/Storage/DISKS/parts/")]
    [InlineData("/storage-A/disks/", "/storage/a/disks/")]
    public void Paths_whose_segments_differ_in_case_compile(string first, string second)
    {
        var page = Page("T", "D", ["a"]);
        var host = new GeneratorHost(
            new PageText("/pages/a.adoc", page.Replace("/things/", first, StringComparison.Ordinal)),
            new PageText("/pages/b.adoc", page.Replace("/things/", second, StringComparison.Ordinal)));

        Assert.Null(host.Run().Exception);
        Assert.Empty(host.Problems());
    }

    [Theory]
    [InlineData("cifs/session")]
    [InlineData("other/thing")]
    public void A_singular_that_is_a_path_of_its_own_compiles(string singular)
    {
        var page = Page("T", "D", ["a"]);
        var host = new GeneratorHost(
            new PageText("/pages/a.adoc", page.Replace("/things/", $"/protocols/{singular}s/", StringComparison.Ordinal)),
            new PageText("/pages/b.adoc", page.Replace("/things/", $"/protocols/{singular}/deep/files/", StringComparison.Ordinal)));

        Assert.Null(host.Run().Exception);
        Assert.Empty(host.Problems());
    }

    [Fact]
    public void A_plural_and_its_singular_that_are_both_resources_compile()
    {
        var page = Page("T", "D", ["a"]) + "\n== Error\n\n```\nStatus: Default\n```\n\n|===\n| Error Code | Description\n\n| 4\n| Gone.\n|===\n";
        var host = new GeneratorHost(
            new PageText("/pages/a.adoc", page.Replace("/things/", "/protocols/mappings/", StringComparison.Ordinal)),
            new PageText("/pages/b.adoc", page.Replace("/things/", "/protocols/mapping/", StringComparison.Ordinal)));

        Assert.Null(host.Run().Exception);
        Assert.Empty(host.Problems());
    }

    private static string Page(string title, string description, IEnumerable<string> members) => $"""
        = {title}

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/things/{"{uuid}"}`#

        {description}

        == Response

        ```
        Status: 200, Ok
        ```

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description
        {string.Concat(members.Select(member => $"\n|{member}\n|string\na|{description}\n"))}
        |===
        """;

    private static PageText HostilePage() => new("/pages/hostile.adoc", """"
        = Retrieve */ """ </summary> #endif a thing

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/things/{object}/{cancellationToken}/{options}/{uuid}`#

        *Introduced In:* 9.6"); System.Environment.Exit(1); //

        Text with <script>, & and &amp; entities, "quotes", 'single', \backslash, {braces} and ]]>.

        == Parameters

        [cols=5*,options=header]
        |===
        |Name
        |Type
        |In
        |Required
        |Description

        |object
        |string
        |path
        |True
        a|A </param> key.

        |timeout
        |integer
        |query
        |False
        a|Collides with an option of every call.

        |equals
        |string
        |query
        |False
        a|Collides with a method.

        |===

        == Response

        ```
        Status: 200, Ok
        ```

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        |thing
        |string
        a|Called like its type.

        |class
        |string
        a|A keyword.

        |field
        |integer
        a|Called like a member of every record.

        |has
        |boolean
        a|Likewise.

        |unknown_members
        |number
        a|Likewise.

        |1d
        |string
        a|Starts with a digit.

        |_links
        |string
        a|Starts with an underscore.

        |links
        |string
        a|Wants the same name.

        |a"b\c
        |string
        a|Has a quote.

        |protocol
        |string
        a|Of ONTAP.

        * enum: ["nfs4.1", "1d", "AWS_S3", "*", ""on"", "text", "values", "thing_protocol"]

        |protocols
        |array[string]
        a|Of ONTAP.

        * enum: ["nfs4.1", "smb"]

        |at
        |string
        a|Of ONTAP.

        * format: date-time

        |everything
        |array[integer]
        a|Called like a selection.

        |===

        == Error

        ```
        Status: Default
        ```

        |===
        | Error Code | Description

        | 4
        | Not "found" */ at </summary> all.

        | 4
        | Not "found" */ at </summary> all.

        | -7
        | Less than nothing.

        | 99999999999999999999999
        | Larger than any number.

        | E17
        | No number.
        |===
        """");
}
