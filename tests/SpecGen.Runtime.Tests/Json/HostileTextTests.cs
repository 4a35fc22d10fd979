using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Json;

/// <summary>Holds the reader to the framework's own: it takes no text that is not JSON, and never fails otherwise.</summary>
public class HostileTextTests
{
    private const string Seed =
        """{ "comment": "a\u00e4\n€😀", "size": -12, "ratio": 1.5e-3, "is_online": true, "raw": {"x": [1, null, "y"]},""" +
        """ "svm": {"name": "vs0", "_links": {"self": {"href": "/a"}}}, "sizes": [1, 22], "tags": ["a", "b\"c"], "later": [false, {}], "uuid": null}""";

    [Fact]
    public void No_mutation_of_a_text_is_taken_for_json_if_it_is_none()
    {
        var random = new Random(20240203);
        var seed = Encoding.UTF8.GetBytes(Seed);
        for (var round = 0; round < 30_000; round++)
        {
            var text = Mutate(seed, random);
            var isRead = TryRead(text);
            if (isRead)
                Assert.True(IsJson(text), $"Taken for JSON: {Convert.ToBase64String(text)} {Encoding.UTF8.GetString(text)}");
        }
    }

    [Fact]
    public void Every_part_of_a_text_is_refused()
    {
        var seed = Encoding.UTF8.GetBytes(Seed);
        for (var length = 0; length < seed.Length; length++)
            Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>(seed.AsSpan(0, length)));
        Assert.True(TryRead(seed));
    }

    [Theory]
    [InlineData("01")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("-")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("--1")]
    [InlineData("1-2")]
    [InlineData("tru")]
    [InlineData("nul")]
    [InlineData("\"a\u0001\"")]
    [InlineData("\"\\x\"")]
    [InlineData("'a'")]
    [InlineData("1,")]
    [InlineData("1 2")]
    public void A_value_that_is_no_json_is_refused_whatever_was_expected(string value)
    {
        foreach (var name in new[] { "size", "ratio", "comment", "is_online", "state", "raw", "tags", "svm", "unknown" })
            Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>($$"""{"{{name}}":{{value}}}"""));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Half_a_character_is_refused_wherever_it_stands(string json) =>
        Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>(json.Replace("TEXT", "\\ud800", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_that_is_not_utf8_is_refused_wherever_it_stands(string json)
    {
        var place = json.IndexOf("TEXT", StringComparison.Ordinal);
        byte[] text = [.. Encoding.UTF8.GetBytes(json[..place]), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(json[(place + 4)..])];

        Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>(text));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_whole_character_is_read_and_written_wherever_it_stands(string json)
    {
        var text = json.Replace("TEXT", "\\ud83d\\ude00", StringComparison.Ordinal);

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(text), JsonNode.Parse(ApiJson.ToJson(ApiJson.Read<Volume>(text)))));
    }

    [Theory]
    [InlineData("""{"error":{"message":"TEXT","code":"4"}}""")]
    [InlineData("""{"TEXT and more":1}""")]
    public async Task An_answer_that_is_not_unicode_is_a_failure_of_the_call(string json)
    {
        var place = json.IndexOf("TEXT", StringComparison.Ordinal);
        byte[] text = [.. Encoding.UTF8.GetBytes(json[..place]), 0xC3, 0x28, .. Encoding.UTF8.GetBytes(json[(place + 4)..])];
        await using var server = await LoopbackServer.StartAsync(context => context.Response.Body.WriteAsync(text).AsTask());
        using var client = server.Client();

        foreach (var call in new Func<Task>[]
        {
            () => client.Storage.Volumes.GetAsync("u"),
            () => client.Storage.Volumes.ReplaceAsync("u", new Volume()),
            () => client.Storage.Volumes.UpdateAsync("u", new Volume()),
            () => client.Storage.Volumes.ListAsync().ToListAsync(),
        })
        {
            Assert.Equal(ApiFailure.InvalidResponse, (await Assert.ThrowsAsync<ApiException>(call)).Failure);
        }
    }

    public static TheoryData<string> Texts() =>
    [
        """{"comment":"TEXT"}""",
        """{"tags":["TEXT"]}""",
        """{"state":"TEXT"}""",
        """{"raw":{"a":["TEXT"]}}""",
        """{"raw":{"TEXT":1}}""",
        """{"later":"TEXT"}""",
        """{"TEXT":1}""",
        """{"_links":{"self":{"href":"TEXT"}}}""",
    ];

    private static byte[] Mutate(byte[] seed, Random random)
    {
        var text = seed.ToList();
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            var place = random.Next(text.Count);
            switch (random.Next(4))
            {
                case 0:
                    text.RemoveAt(place);
                    break;
                case 1:
                    text.Insert(place, text[random.Next(text.Count)]);
                    break;
                case 2:
                    text[place] = (byte)"{}[]\",:\\0-1eE.tfn \x01"[random.Next(19)];
                    break;
                default:
                    text[place] = (byte)random.Next(256);
                    break;
            }
        }

        return [.. text];
    }

    private static bool TryRead(byte[] text)
    {
        try
        {
            ApiJson.Read<Volume>(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool IsJson(byte[] text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
