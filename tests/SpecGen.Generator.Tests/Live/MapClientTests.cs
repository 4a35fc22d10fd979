using SpecGen.Binding;
using SpecGen.Common;
using SpecGen.Emission;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Generator.Tests.Live;

/// <summary>A client of operations that state maps in every place, whatever the form of their page: compiled and used.</summary>
public sealed class MapClientTests
{
    private const string Program = """"
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Contoso.Ontap;
        using Contoso.Ontap.Larders;
        using SpecGen.Runtime;

        public static class Program
        {
            private static OntapClient Client(Uri address) => new(new ApiClientOptions(address));

            public static string Members(string json)
            {
                var larder = ApiJson.Read<Larder>(json);
                var jar = larder.Jars!["plum"];
                return $"{larder.Labels!["b"]} {jar.Weight} {larder.Kinds!["x"] == LarderKindItem.Sweet} {larder.Shelves!["top"][1].Weight} " +
                    $"{larder.Opened!["plum"].Value:yyyy} {larder.Rows![1]["r"]} {larder.Limits!["none"] is null} {larder.Names![0] ?? "null"}\n{ApiJson.ToJson(larder)}";
            }

            public static string Assigned() => ApiJson.ToJson(new Larder
            {
                Jars = new Dictionary<string, LarderJarItem> { ["fig"] = new() { Weight = 2, Lid = null } },
                Labels = new Dictionary<string, string>(),
            });

            public static async Task<string> StockAsync(Uri address)
            {
                using var client = Client(address);
                var stock = await client.Larders.Stock.GetAsync("l1");
                return string.Join(" ", stock.Select(entry => $"{entry.Key}={entry.Value.Count}"));
            }

            public static async Task<string> CountAsync(Uri address)
            {
                using var client = Client(address);
                IReadOnlyList<long> counts = await client.Larders.Stock.ReplaceAsync("l1", new Dictionary<string, long> { ["fig"] = 1, ["plum"] = 2 });
                return string.Join("+", counts);
            }
        }
        """";

    private static readonly Schema s_text = new() { Type = "string" };
    private static readonly Schema s_integer = new() { Type = "integer" };
    private static readonly Schema s_jar = Object(("weight", s_integer), ("lid", s_text));

    private static readonly CompiledConsumer s_consumer = new(
        [Program, .. Sources(
            Operation("GET", "/larders/{id}") with
            {
                Responses = [Ok(Object(
                    ("labels", MapOf(s_text)),
                    ("jars", MapOf(s_jar)),
                    ("kinds", MapOf(s_text with { Attributes = new() { Enum = ["sweet", "sour"] } })),
                    ("shelves", MapOf(s_jar with { Type = "array", ItemType = "object" })),
                    ("opened", MapOf(s_text with { Attributes = new() { Format = "date-time" } })),
                    ("rows", MapOf(s_text) with { Type = "array", ItemType = "object" }),
                    ("limits", MapOf(s_integer with { Attributes = new() { Nullable = true } })),
                    ("names", new Schema { Type = "array", ItemType = "string", HasNullableItems = true }),
                    ("nested", MapOf(MapOf(new Schema { Type = "boolean" }))),
                    ("anything", MapOf(new Schema()))))],
            },
            Operation("GET", "/larders/{id}/stock") with { Responses = [Ok(MapOf(Object(("count", s_integer))))] },
            Operation("PUT", "/larders/{id}/stock") with
            {
                Request = new(default, MapOf(s_integer), null),
                Responses = [Ok(new Schema { Type = "array", ItemType = "integer" })],
            })]);

    [Fact]
    public void Maps_are_read_in_their_types_and_written_back_as_they_came()
    {
        const string json =
            """{"labels":{"b":"1","a":"2"},"jars":{"plum":{"weight":3,"lid":null}},"kinds":{"x":"sweet","y":"bitter"}""" +
            ""","shelves":{"top":[{"weight":1},{"weight":2}]},"opened":{"plum":"2026-11-24T10:00:00Z"},"rows":[{},{"r":"s"}]""" +
            ""","limits":{"none":null,"some":4},"names":[null,"n"],"nested":{"a":{"b":true}},"anything":{"x":[1,null]}}""";

        Assert.Equal("1 3 True 2 2026 s True null\n" + json, s_consumer.Call<string>("Members", json));
    }

    [Fact]
    public void A_map_that_was_assigned_is_sent_whole() =>
        Assert.Equal("""{"labels":{},"jars":{"fig":{"weight":2,"lid":null}}}""", s_consumer.Call<string>("Assigned"));

    [Fact]
    public async Task A_map_is_an_answer()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"plum":{"count":2},"fig":{"count":1}}""");

        Assert.Equal("plum=2 fig=1", await s_consumer.Call<Task<string>>("StockAsync", server.Address));
    }

    [Fact]
    public async Task A_map_is_a_body_and_a_list_an_answer()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, "[1,2]");

        Assert.Equal("1+2", await s_consumer.Call<Task<string>>("CountAsync", server.Address));
        Assert.Equal("""{"fig":1,"plum":2}""", server.Asked.Body);
    }

    private static IEnumerable<string> Sources(params Operation[] operations)
    {
        var names = new GroupNames("Contoso.Ontap", "OntapClient");
        var groups = ResourceGroup.Of(operations);
        return groups.Select(group => ResourceFile.Print(ResourcePlanner.Plan(names, ResourceMerger.Merge(group).Resource)))
            .Append(ClientFile.Print(ClientPlanner.Plan(names, groups.Select(ResourceAddress.Of))));
    }

    private static Operation Operation(string method, string path) => new() { Method = method, PathTemplate = path, Title = "Work on a larder" };

    private static Response Ok(Schema body) => new("200", "OK", body, null, default);

    private static Schema Object(params (string Name, Schema Schema)[] members) =>
        new() { Type = "object", Properties = members.Select(member => new SchemaProperty(member.Name, member.Schema)).ToEquatableArray() };

    private static Schema MapOf(Schema entry) => Object() with { AdditionalProperties = entry };
}
