using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

/// <summary>An object keeps its names and its presence whatever a user's serializer is set to, and in whatever it is put.</summary>
public class UserSerializerTests
{
    private static readonly JsonSerializerOptions s_snakeKeys = new() { DictionaryKeyPolicy = JsonNamingPolicy.SnakeCaseLower };

    private const string Json = """{"comment":null,"size":1,"svm":{"name":"vs0"},"later":{"A":[1]}}""";

    [Theory]
    [MemberData(nameof(Settings))]
    public void No_setting_changes_an_object(string name)
    {
        var options = s_settings[name];
        var shelf = new Shelf { First = ApiJson.Read<Volume>(Json) };

        var json = JsonSerializer.Serialize(shelf, options);
        var back = JsonSerializer.Deserialize<Shelf>(json, options)!;

        var first = JsonNode.Parse(json)!.AsObject().Single(member => member.Key.Equals("first", StringComparison.OrdinalIgnoreCase)).Value!;
        Assert.Equal(Json, first.ToJsonString());
        Assert.Equal(Json, ApiJson.ToJson(back.First!));
    }

    /// <summary>Both what pages show in HTML and what scripts could take for code.</summary>
    [Fact]
    public void A_users_serializer_escapes_what_its_encoder_does()
    {
        const string text = "a&b<c>'+\u0085é\"";

        Assert.Equal($$"""{"comment":{{JsonSerializer.Serialize(text)}}}""", JsonSerializer.Serialize(new Volume { Comment = text }));
    }

    /// <summary>Short and long texts without anything else to escape are copied as they are, each by a way of its own.</summary>
    [Theory]
    [InlineData("a&b")]
    [InlineData("a long text & more")]
    public void An_ampersand_alone_is_escaped(string text) =>
        Assert.Equal($$"""{"comment":{{JsonSerializer.Serialize(text)}}}""", JsonSerializer.Serialize(new Volume { Comment = text }));

    [Fact]
    public void An_absent_object_is_left_to_the_users_ignore_condition()
    {
        var options = new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

        Assert.Equal("{}", JsonSerializer.Serialize(new Shelf(), options));
        Assert.Equal("""{"First":{"comment":null}}""", JsonSerializer.Serialize(new Shelf { First = new() { Comment = null } }, options));
    }

    [Fact]
    public void The_users_encoder_escapes_an_object_too()
    {
        var shelf = new Shelf { First = new() { Comment = "<ä>" } };

        Assert.Equal("""{"comment":"\u003C\u00E4\u003E"}""", JsonSerializer.Serialize(shelf.First));
    }

    [Fact]
    public void One_object_in_two_places_is_written_in_both()
    {
        var options = new JsonSerializerOptions { ReferenceHandler = ReferenceHandler.Preserve };
        var volume = new Volume { Size = 1 };

        var json = JsonSerializer.Serialize(new List<Volume> { volume, volume }, options);
        var back = JsonSerializer.Deserialize<List<Volume>>(json, options)!;

        Assert.Equal([1, 1], back.Select(item => item.Size));
    }

    [Fact]
    public void A_container_of_several_types_keeps_which_it_is()
    {
        List<Finding> findings = [new VolumeFinding { Volume = new() { Size = 1 } }, new SpaceFinding { Space = new() { Used = 2 } }];

        var json = JsonSerializer.Serialize(findings);
        var back = JsonSerializer.Deserialize<List<Finding>>(json)!;

        Assert.Equal("""[{"kind":"volume","Volume":{"size":1}},{"kind":"space","Space":{"used":2}}]""", json);
        Assert.Equal(1, Assert.IsType<VolumeFinding>(back[0]).Volume!.Size);
        Assert.Equal(2, Assert.IsType<SpaceFinding>(back[1]).Space!.Used);
    }

    [Fact]
    public void An_object_is_written_where_any_or_no_type_is_declared()
    {
        ApiObject volume = new Volume { Size = 1 };

        Assert.Equal("""{"size":1}""", JsonSerializer.Serialize(volume));
        Assert.Equal("""[{"size":1},{"used":2}]""", JsonSerializer.Serialize(new List<ApiObject> { volume, new VolumeSpace { Used = 2 } }));
        Assert.Equal("""{"it":{"size":1}}""", JsonSerializer.Serialize(new Dictionary<string, object> { ["it"] = volume }));
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ApiObject>("{}"));
    }

    [Fact]
    public void A_value_that_keeps_its_text_is_that_text_in_the_users_own_types()
    {
        var row = new Row(VolumeState.Online, null, new("2024-02-03T10:20:30+01:00"), new("PT15S"), new() { [new("brand_new")] = 1 });

        var json = JsonSerializer.Serialize(row);

        Assert.Equal("""{"State":"online","Before":null,"Taken":"2024-02-03T10:20:30\u002B01:00","Age":"PT15S","Counts":{"brand_new":1}}""", json);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Row>(json)));
        Assert.Equal("$.State", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Row>("""{"State":1}""")).Path);
    }

    [Fact]
    public void Records_are_found_by_the_keys_of_a_dictionary()
    {
        var volumes = new Dictionary<string, IReadOnlyList<Volume>> { ["FirstNode"] = [new() { Size = 1 }] };

        var json = JsonSerializer.Serialize(volumes, s_snakeKeys);

        Assert.Equal("""{"first_node":[{"size":1}]}""", json);
        Assert.Equal(1, JsonSerializer.Deserialize<Dictionary<string, Volume[]>>(json)!["first_node"][0].Size);
    }

    [Fact]
    public async Task Records_are_read_one_by_one_from_a_stream_that_trickles()
    {
        var json = $"[{Json},{Json},null]";
        var options = new JsonSerializerOptions { DefaultBufferSize = 1 };

        var volumes = new List<Volume?>();
        await foreach (var volume in JsonSerializer.DeserializeAsyncEnumerable<Volume>(new TricklingStream(json), options))
            volumes.Add(volume);

        Assert.Equal(["vs0", "vs0", null], volumes.Select(volume => volume?.Svm!.Name));
    }

    [Fact]
    public async Task An_object_is_read_from_a_pipe_that_trickles()
    {
        var pipe = new Pipe(new PipeOptions(minimumSegmentSize: 1));
        var reading = JsonSerializer.DeserializeAsync<Shelf>(pipe.Reader).AsTask();
        foreach (var value in Encoding.UTF8.GetBytes($$"""{"First":{{Json}}}"""))
            await pipe.Writer.WriteAsync(new[] { value });
        await pipe.Writer.CompleteAsync();

        Assert.Equal(Json, ApiJson.ToJson((await reading)!.First!));
    }

    [Fact]
    public async Task An_object_is_written_to_a_stream_and_to_a_pipe()
    {
        var shelf = new Shelf { First = new() { Comment = new string('x', 100_000) } };
        using var stream = new MemoryStream();
        var pipe = new Pipe(new PipeOptions(pauseWriterThreshold: 0));

        await JsonSerializer.SerializeAsync(stream, shelf);
        await JsonSerializer.SerializeAsync(pipe.Writer, shelf);
        await pipe.Writer.CompleteAsync();

        var text = JsonSerializer.Serialize(shelf);
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(text, await new StreamReader(pipe.Reader.AsStream()).ReadToEndAsync());
    }

    [Fact]
    public void An_object_becomes_a_node_and_comes_from_one()
    {
        var volume = ApiJson.Read<Volume>(Json);

        var node = JsonSerializer.SerializeToNode(volume)!;
        node["size"] = 2;

        Assert.Equal(2, node.Deserialize<Volume>()!.Size);
        Assert.Equal("vs0", JsonSerializer.SerializeToElement(volume).GetProperty("svm").GetProperty("name").GetString());
    }

    private static readonly Dictionary<string, JsonSerializerOptions> s_settings = new()
    {
        ["web"] = new(JsonSerializerDefaults.Web),
        ["strict"] = new(JsonSerializerOptions.Strict),
        ["naming"] = new() { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseUpper, DictionaryKeyPolicy = JsonNamingPolicy.CamelCase },
        ["without null"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull },
        ["without defaults"] = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault },
        ["references"] = new() { ReferenceHandler = ReferenceHandler.Preserve },
        ["cycles"] = new() { ReferenceHandler = ReferenceHandler.IgnoreCycles },
        ["populate"] = new() { PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate },
        ["numbers as strings"] = new() { NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString },
        ["fields"] = new() { IncludeFields = true },
        ["indented"] = new() { WriteIndented = true },
        ["no unknown members"] = new() { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow },
        ["comments"] = new() { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true },
        ["small buffer"] = new() { DefaultBufferSize = 1 },
    };

    public static TheoryData<string> Settings() => [.. s_settings.Keys];

    public sealed record Row(
        VolumeState State, VolumeState? Before, ApiDateTime Taken, ApiDuration Age, Dictionary<VolumeState, int> Counts);

    public sealed class Shelf
    {
        public Volume? First { get; set; }
    }

    [JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
    [JsonDerivedType(typeof(VolumeFinding), "volume")]
    [JsonDerivedType(typeof(SpaceFinding), "space")]
    public abstract class Finding;

    public sealed class VolumeFinding : Finding
    {
        public Volume? Volume { get; set; }
    }

    public sealed class SpaceFinding : Finding
    {
        public VolumeSpace? Space { get; set; }
    }
}
