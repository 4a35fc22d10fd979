using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace SpecGen.Runtime.Tests.Objects;

/// <summary>
/// The client reads by code of its own; inside a user's serializer System.Text.Json's reader has seen the text before.
/// Both must take the same texts, for the same objects.
/// </summary>
public class TwoWaysTests
{
    private static readonly JsonSerializerOptions s_lenient = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private const string Refused = "refused";

    private static readonly string[] s_names =
        ["size", "comment", "is_online", "ratio", "raw", "raws", "sizes", "space", "used", "parent", "state", "svm", "name", "uuid", "tags", "aggregates", "novel", "\\u0073ize", "n\\\"", ""];

    private static readonly string[] s_scalars =
        ["null", "true", "0", "-1", "00", "-", "1.5", "1e3", "9223372036854775807", "9223372036854775808", "\"\"", "\"a\"", "\"12\"", "\"\\u00e4\\n\"", "\"ä😀\"", "\"0123456789abcdef\\\"0\"", "\"0123456789abcdefghijklmnopqrstuvwxyz\"", "\"tab\there\"", "\"open", "tru"];

    private static readonly Gen<string> s_space = Gen.OneOf("", "", "", " ", "\n  ", "\t\r");

    private static readonly Gen<string> s_json = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Gen.OneOf(s_scalars)
        : Gen.Frequency((4, Gen.OneOf(s_scalars)), (3, ObjectOf(inner)), (1, ArrayOf(inner))));

    [Fact]
    public void Both_ways_read_the_same_and_refuse_the_same() =>
        ObjectOf(s_json).Holds(
            json => Assert.Equal(Read(json, text => JsonSerializer.Deserialize<Volume>(text)!), Read(json, ApiJson.Read<Volume>)),
            count: 20_000);

    [Fact]
    public void A_user_of_comments_and_trailing_commas_may_have_them()
    {
        var volume = JsonSerializer.Deserialize<Volume>("""{"size":1,/*two*/"sizes":[2,],"svm":{"name":"vs0",},}""", s_lenient)!;

        Assert.Equal("""{"size":1,"sizes":[2],"svm":{"name":"vs0"}}""", ApiJson.ToJson(volume));
    }

    [Fact]
    public void Strings_are_written_as_the_framework_writes_them()
    {
        var options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

        Gen.String.Holds(text => Assert.Equal(
            $$"""{"comment":{{JsonSerializer.Serialize(text, options)}}}""",
            ApiJson.ToJson(new Volume { Comment = text })));
    }

    [Fact]
    public void Numbers_are_written_as_the_framework_writes_them() =>
        Gen.Select(Gen.Long, Gen.Double[-1e300, 1e300]).Holds((integer, number) => Assert.Equal(
            $$"""{"ratio":{{JsonSerializer.Serialize(number)}},"size":{{JsonSerializer.Serialize(integer)}}}""",
            ApiJson.ToJson(new Volume { Size = integer, Ratio = number })));

    [Fact]
    public void Text_as_bytes_is_the_same_text() =>
        Assert.Equal("""{"comment":"ä"}"""u8.ToArray(), ApiJson.ToUtf8Bytes(new Volume { Comment = "ä" }));

    private static Gen<string> ObjectOf(Gen<string> value) =>
        Gen.Select(Gen.OneOf(s_names), s_space, value, s_space)
            .Select((name, before, member, after) => $"{before}\"{name}\"{after}:{before}{member}{after}")
            .Array[0, 5]
            .Select(members => $"{{{string.Join(',', members)}}}");

    private static Gen<string> ArrayOf(Gen<string> value) =>
        Gen.Select(s_space, value.Array[0, 3]).Select((space, items) => $"[{string.Join(space + ",", items)}{space}]");

    private static string Read(string json, Func<string, Volume> read)
    {
        try
        {
            return JsonNode.Parse(ApiJson.ToJson(read(json)))!.ToJsonString();
        }
        catch (JsonException)
        {
            return Refused;
        }
    }
}
