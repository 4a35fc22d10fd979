using System.Globalization;
using SpecGen.Generator.Tests.Corpus;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>A user's program over the client of the pages about orchards, which are as those of NetApp Console.</summary>
public sealed class OrchardPagesTests
{
    private const string Program = """"
        using System;
        using System.Linq;
        using System.Net;
        using System.Reflection;
        using System.Text.Json;
        using System.Threading.Tasks;
        using Contoso.Ontap;
        using Contoso.Ontap.Orchards;
        using SpecGen.Runtime;

        public static class Program
        {
            private static OntapClient Client(Uri address, string? agent = null)
            {
                var options = new ApiClientOptions(address);
                if (agent is not null)
                    options.Headers["X-Agent-Id"] = agent;
                return new(options);
            }

            public static async Task<string?> GetAsync(Uri address)
            {
                using var client = Client(address);
                var orchard = await client.Orchards.GetAsync("o1", new()
                {
                    AgentId = "a1", Depth = 3, XView = OrchardGetOptionsXView.Deep, View = "wide", ViewHeader = true,
                });
                return orchard.Name;
            }

            public static async Task GetForAllAsync(Uri address)
            {
                using var client = Client(address, "a2");
                await client.Orchards.GetAsync("o1");
            }

            public static async Task GetWithoutAgentAsync(Uri address)
            {
                using var client = Client(address);
                await client.Orchards.GetAsync("o1");
            }

            public static async Task DeleteWithoutReasonAsync(Uri address)
            {
                using var client = Client(address);
                await client.Orchards.DeleteAsync("o1");
            }

            public static async Task<string> FailAsync(Uri address)
            {
                using var client = Client(address, "a2");
                try
                {
                    await client.Orchards.GetAsync("o1");
                    return "nothing failed";
                }
                catch (ApiException fault) when (fault.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Conflict)
                {
                    var body = fault.ErrorAs<OrchardErrorBody>();
                    return $"{(int)fault.StatusCode} {body?.Title} {body?.Reasons?[0].Member}";
                }
            }

            public static async Task<string> WeatherAsync(Uri address)
            {
                using var client = Client(address);
                JsonElement weather = await client.Orchards.Weather.GetAsync("o1");
                return weather.ToString();
            }

            public static async Task<string> RainAsync(Uri address)
            {
                using var client = Client(address);
                JsonElement weather = await client.Orchards.Weather.ReplaceAsync("o1", new() { Rain = true });
                return weather.ValueKind.ToString();
            }

            public static async Task FellAsync(Uri address)
            {
                using var client = Client(address);
                Task felled = client.Orchards.DeleteAsync("o1", new() { Why = "rot" });
                await felled;
            }

            public static string Documented() => string.Join(" | ", typeof(OntapClient).GetProperty("Orchards")!.PropertyType.GetMethod("GetAsync")!
                .GetCustomAttributes<ApiErrorBodyAttribute>().Select(error => $"{string.Join(",", error.Statuses)}: {error.Type?.Name ?? "nothing"}"));
        }
        """";

    private static readonly PageText[] s_pages = CorpusFolder.RequirePages("own/adoc", "*-orchards*");

    private static readonly CompiledConsumer s_consumer = new(Program, s_pages);

    [Fact]
    public async Task Documented_headers_are_typed_options()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"name":"pear"}""");

        Assert.Equal("pear", await s_consumer.Call<Task<string?>>("GetAsync", server.Address));

        Assert.Equal(("a1", "3", "deep", "true"), (server.Header("X-Agent-Id"), server.Header("x-depth"), server.Header("x-view"), server.Header("view")));
        Assert.Equal("?view=wide", server.Asked.Query);
    }

    [Fact]
    public async Task A_required_header_can_be_said_once_for_all_calls()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, "{}");

        await s_consumer.Call<Task>("GetForAllAsync", server.Address);

        Assert.Equal("a2", server.Header("X-Agent-Id"));
    }

    [Fact]
    public async Task Without_a_required_header_there_is_no_call()
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => s_consumer.Call<Task>("GetWithoutAgentAsync", new Uri("http://localhost:1")));

        Assert.Contains("GET /orchards/{id} needs the header X-Agent-Id", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_required_parameter_there_is_no_call()
    {
        var fault = await Assert.ThrowsAsync<ArgumentException>(() => s_consumer.Call<Task>("DeleteWithoutReasonAsync", new Uri("http://localhost:1")));

        Assert.Contains("DELETE /orchards/{id} needs the parameter why", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, """{"title":"none","reasons":[{"member":"id"}]}""", "404 none id")]
    [InlineData(409, """{"title":"busy"}""", "409 busy ")]
    [InlineData(404, "<html>", "404  ")]
    public async Task A_documented_error_is_typed(int status, string body, string expected)
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (status, body);

        Assert.Equal(expected, await s_consumer.Call<Task<string>>("FailAsync", server.Address));
    }

    [Fact]
    public void Tools_find_the_documented_errors_on_the_method() =>
        Assert.Equal("404,409: OrchardErrorBody | 500: nothing", s_consumer.Call<string>("Documented"));

    [Fact]
    public async Task An_answer_that_the_page_does_not_describe_is_raw()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (200, """{"sun":true}""");

        Assert.Equal("""{"sun":true}""", await s_consumer.Call<Task<string>>("WeatherAsync", server.Address));
    }

    [Fact]
    public async Task Where_the_server_sends_none_the_raw_answer_is_undefined()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (202, null);

        Assert.Equal("Undefined", await s_consumer.Call<Task<string>>("RainAsync", server.Address));
        Assert.Equal("""{"rain":true}""", server.Asked.Body);
    }

    [Fact]
    public async Task An_operation_without_an_answer_gives_none()
    {
        await using var server = await AnsweringServer.StartAsync();
        server.Answer = (204, null);

        await s_consumer.Call<Task>("FellAsync", server.Address);

        Assert.Equal("DELETE", server.Asked.Method);
    }

    [Fact]
    public void The_documentation_says_which_status_has_which_body()
    {
        const string expected =
            "/// <exception cref=\"global::SpecGen.Runtime.ApiException\">Status 404, 409: <c>ErrorAs</c> gives a " +
            "<see cref=\"OrchardErrorBody\"/>. Status 500: no body is documented.</exception>";

        Assert.Contains(expected, Generated("Orchards.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Sent as the header X-Agent-Id. Required, here or for all calls in ApiClientOptions.Headers.", Generated("Orchards.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_of_an_errors_body_cannot_be_selected() =>
        Assert.DoesNotContain("FieldSet", Generated("Orchards.g.cs").Split("class OrchardErrorBody")[1].Split("\n    }\n")[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("SPEC042", "The header 'Accept' gets no option: the client writes it itself")]
    [InlineData("SPEC043", "The page prints no table of what the status 200 answers with; the call gives it as raw JSON")]
    public void What_is_left_out_or_raw_is_said(string id, string message)
    {
        var said = new GeneratorHost(s_pages).Run().Diagnostics.Where(diagnostic => diagnostic.Id == id).Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture));

        Assert.Contains(message, said);
    }

    private static string Generated(string file) =>
        new GeneratorHost(s_pages).Run().GeneratedSources.Single(source => source.HintName == file).SourceText.ToString();
}
