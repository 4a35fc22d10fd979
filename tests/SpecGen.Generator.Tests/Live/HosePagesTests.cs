using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>A user's program over the client of the pages about hoses, which are as those of later releases: what pages of later releases state is there, typed.</summary>
public sealed class HosePagesTests
{
    private const string Program = """"
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Contoso.Ontap;
        using Contoso.Ontap.Garden.Hoses;
        using SpecGen.Runtime;

        public static class Program
        {
            private static OntapClient Client(Uri address) => new(new ApiClientOptions(address));

            public static async Task<string> ListAsync(Uri address)
            {
                using var client = Client(address);
                var time = new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.Zero);
                var options = new GardenHoseListOptions
                {
                    State = GardenHoseState.NoWater,
                    Color = Filter.AnyOf(GardenHoseColor.SeaGreen, new GardenHoseColor("black|white")),
                    Opened = Filter.AtLeast<ApiDateTime>(time),
                    Window = (ApiDuration)TimeSpan.FromHours(2),
                    Order = GardenHoseListOptionsOrder.Far,
                    Sides = [GardenHoseListOptionsSides.Left, GardenHoseListOptionsSides.Right],
                    Since = time,
                    Flow = 5,
                };
                var hoses = await client.Garden.Hoses.ListAsync(options).ToListAsync();
                return string.Join(" ", hoses.Select(Described));
            }

            /// Constants of documented values, in a switch.
            private static string Described(GardenHose hose) => hose.State?.Text switch
            {
                GardenHoseState.Values.Open => "open",
                GardenHoseState.Values.Shut or GardenHoseState.Values.NoWater => "dry",
                null => "unknown",
                var later => "later: " + later,
            };

            public static string Values(string json)
            {
                var hose = ApiJson.Read<GardenHose>(json);
                return $"{hose.Color == GardenHoseColor.Color1st} {hose.Colors![1]} {hose.Window!.Value.Value} {hose.Opened!.Value.Value:yyyy} {ApiJson.ToJson(hose)}";
            }

            public static string InOwnTypes()
            {
                var counts = new Dictionary<GardenHoseState, int> { [GardenHoseState.Open] = 2, [new("frozen")] = 1 };
                var text = JsonSerializer.Serialize((counts, GardenHoseState.Shut, (GardenHoseState?)null), new JsonSerializerOptions { IncludeFields = true });
                var back = JsonSerializer.Deserialize<Dictionary<GardenHoseState, GardenHoseState?>>("""{"frozen":"open","shut":null}""")!;
                return $"{text} {back[new("frozen")]} {back[GardenHoseState.Shut] is null}";
            }

            public static string Default()
            {
                var hose = new GardenHose { State = default(GardenHoseState) };
                return $"[{default(GardenHoseState)}] {default(GardenHoseState) == GardenHoseState.Open} {default(GardenHoseState).Equals(new GardenHoseState())} {ApiJson.ToJson(hose)}";
            }

            public static async Task<string> CreateAsync(Uri address)
            {
                using var client = Client(address);
                var created = await client.Garden.Hoses.CreateAsync(new GardenHose { Color = GardenHoseColor.Red, Flow = null, Password = "x" });
                return $"{created.Id} {string.Join(",", created.Records.Select(hose => hose.Uuid))}";
            }

            public static async Task ActAsync(Uri address)
            {
                using var client = Client(address);
                await client.Garden.Hoses.UpdateAsync("a", new(), new() { Action = GardenHoseUpdateOptionsAction.Open });
            }

            public static async Task OtherVerbsAsync(Uri address)
            {
                using var client = Client(address);
                await client.Garden.Hoses.HeadAsync("a");
                await client.Garden.Hoses.OptionsAsync();
                await client.Garden.Hoses.ReplaceAsync("a", new GardenHose { Color = GardenHoseColor.Red });
            }
        }
        """";

    private static readonly PageText[] s_pages = CorpusFolder.RequirePages("own/adoc", "*-garden-hoses*");

    private static readonly CompiledConsumer s_consumer = new(Program, s_pages);

    [Fact]
    public async Task Documented_values_and_formats_are_typed_in_conditions_and_parameters()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"num_records":4,"records":[{"state":"open"},{"state":"no_water"},{"state":"frozen"},{}]}""");

        Assert.Equal("open dry later: frozen unknown", await s_consumer.Call<Task<string>>("ListAsync", server.Address));
        Assert.Contains("state=no_water&color=sea-green|\"black|white\"&opened=>=2026-11-24T10:00:00+00:00&window=PT2H", server.Asked.Query, StringComparison.Ordinal);
        Assert.Contains("order=far&sides=left,right&since=2026-11-24T10:00:00+00:00&", server.Asked.Query, StringComparison.Ordinal);
        Assert.Contains("&flow=5", server.Asked.Query, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_no_page_states_and_raw_texts_survive()
    {
        const string json = """{"color":"1st","colors":["red","none yet"],"opened":"2026-11-24T10:00:00.5Z","window":"PT90M"}""";

        Assert.Equal("True none yet 01:30:00 2026 " + json, s_consumer.Call<string>("Values", json));
    }

    [Fact]
    public void Documented_values_stand_in_a_users_own_types() =>
        Assert.Equal("""{"Item1":{"open":2,"frozen":1},"Item2":"shut","Item3":null} open True""", s_consumer.Call<string>("InOwnTypes"));

    [Fact]
    public void A_value_without_a_text_is_null() =>
        Assert.Equal("""[] False True {"state":null}""", s_consumer.Call<string>("Default"));

    [Theory]
    [InlineData(201, """{"num_records":1,"records":[{"uuid":"h1"}]}""", " h1")]
    [InlineData(202, """{"job":{"uuid":"job-1"},"num_records":0,"records":[]}""", "job-1 ")]
    public async Task Of_two_documented_successes_either_is_understood(int status, string answer, string expected)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (status, answer);

        Assert.Equal(expected, await s_consumer.Call<Task<string>>("CreateAsync", server.Address));
        Assert.Equal("""{"color":"red","flow":null,"password":"x"}""", server.Asked.Body);
    }

    [Fact]
    public async Task A_parameter_of_a_write_has_its_values()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, null);

        await s_consumer.Call<Task>("ActAsync", server.Address);

        Assert.Contains("action=open", server.Asked.Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_options_and_put_are_called_as_documented()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, null);

        await s_consumer.Call<Task>("OtherVerbsAsync", server.Address);

        Assert.Equal(("PUT", "/api/garden/hoses/a", "", """{"color":"red"}"""), server.Asked);
    }

    [Theory]
    [InlineData("Uuid", "Introduced in 9.10. Can be sent in POST, PATCH, PUT. Format: uuid.")]
    [InlineData("Flow", "Can be sent in POST, PATCH, PUT. Default: 15. At least 1. At most 120. Can be null.")]
    [InlineData("Address", "Can be sent in POST, PATCH, PUT. At most 15 characters. Format: ipv4. Example: 10.10.10.7")]
    [InlineData("Password", "Can be sent in POST. Can be set at creation only. Never answered.")]
    public void The_documentation_says_where_a_member_goes_and_what_it_may_be(string property, string remarks)
    {
        var lines = Generated("Garden.Hoses.g.cs").Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains($"? {property} {{", StringComparison.Ordinal));

        Assert.Contains($"<remarks>{remarks}</remarks>", string.Join("\n", lines[(at - 3)..at]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Dry", "Default: true.")]
    [InlineData("Flow", "Default: 15. At least 1. At most 120.")]
    public void So_does_that_of_a_parameter(string option, string remarks)
    {
        var options = Generated("Garden.Hoses.g.cs").Split("class GardenHoseListOptions")[1];

        Assert.Contains($"<remarks>{remarks}</remarks>", options[..options.IndexOf($"? {option} {{", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    private static string Generated(string file) =>
        new GeneratorHost(s_pages).Run().GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();
}
