using System.Buffers;
using System.Text;
using System.Text.Json;
using CsCheck;
using SpecGen.Runtime.Serialization;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Serialization;

/// <summary>
/// The client reads and writes by code of its own, a user's serializer by System.Text.Json's reader and writer: both
/// ways must agree on every text.
/// </summary>
public class TwoWaysTests
{
    private static readonly string[] s_names =
        ["size", "comment", "is_online", "ratio", "raw", "raws", "sizes", "space", "used", "parent", "state", "svm", "name", "uuid", "tags", "aggregates", "novel", "\\u0073ize", "n\\\"", ""];

    private static readonly string[] s_scalars =
        ["null", "true", "false", "0", "-1", "00", "-", "1.5", "1e3", "9223372036854775807", "9223372036854775808", "123456789012345678", "\"\"", "\"a\"", "\"12\"", "\"\\u00e4\\n\"", "\"ä😀\"", "\"0123456789abcdef\\\"0\"", "\"0123456789abcdefghijklmnopqrstuvwxyz\"", "\"tab\there\"", "\"open", "tru", "nul"];

    private static readonly Gen<string> s_space = Gen.OneOf("", "", "", " ", "\n  ", "\t\r");

    private static readonly Gen<string> s_json = Gen.Recursive<string>((depth, inner) => depth > 4
        ? Gen.OneOf(s_scalars)
        : Gen.Frequency((4, Gen.OneOf(s_scalars)), (3, ObjectOf(inner)), (1, ArrayOf(inner))));

    [Fact]
    public void Both_ways_read_the_same_and_refuse_the_same() =>
        ObjectOf(s_json).Sample(json => Assert.Equal(ByConverter(json), ByClient(json)), iter: 20_000);

    [Fact]
    public void Both_ways_refuse_a_text_that_is_cut_anywhere()
    {
        var whole = """{"size":12,"svm":{"name":"a","_links":{"self":{"href":"/x"}}},"aggregates":[{"name":"b"}],"tags":["c"],"novel":{"d":[1]},"ratio":1.5,"raw":"e"}""";

        for (var length = 0; length < whole.Length; length++)
            Assert.Equal(Refused, ByClient(whole[..length]));
        Assert.NotEqual(Refused, ByClient(whole));
    }

    [Fact]
    public void Both_ways_write_the_same() =>
        Gen.Select(Gen.String, Gen.Long, Gen.Double[-1e300, 1e300], Gen.Bool, Gen.String.Array[0, 3]).Sample((text, integer, number, boolean, texts) =>
        {
            var volume = new Volume
            {
                Comment = text,
                Size = integer,
                Ratio = number,
                IsOnline = boolean,
                Tags = texts,
                Sizes = [integer],
                Svm = new() { Name = text },
                Aggregates = [new() { Uuid = text }, new()],
                State = null,
                Raw = JsonSerializer.SerializeToElement(texts),
            };
            volume.UnknownMembers["new" + text] = JsonSerializer.SerializeToElement(integer);

            Assert.Equal(ByWriter(volume), ApiJson.ToJson(volume));
        }, iter: 5_000);

    private const string Refused = "refused";

    private static Gen<string> ObjectOf(Gen<string> value) =>
        Gen.Select(Gen.OneOf(s_names), s_space, value, s_space).Select((name, before, member, after) => $"{before}\"{name}\"{after}:{before}{member}{after}")
            .Array[0, 5].Select(members => $"{{{string.Join(',', members)}}}");

    private static Gen<string> ArrayOf(Gen<string> value) =>
        Gen.Select(s_space, value.Array[0, 3]).Select((space, items) => $"[{string.Join(space + ",", items)}{space}]");

    private static string ByClient(string json)
    {
        try
        {
            return ByWriter(ApiJson.Read<Volume>(json));
        }
        catch (JsonException)
        {
            return Refused;
        }
    }

    private static string ByConverter(string json)
    {
        try
        {
            return ByWriter(JsonSerializer.Deserialize<Volume>(json)!);
        }
        catch (JsonException)
        {
            return Refused;
        }
    }

    private static string ByWriter(Volume volume)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(output, new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            ApiJson.Write(writer, volume);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
