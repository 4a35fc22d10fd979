using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Objects;

public class ApiObjectConverterTests
{
    private static readonly JsonSerializerOptions s_smallBuffers = new() { DefaultBufferSize = 1 };

    [Fact]
    public void An_object_works_inside_the_users_own_types_and_options()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower, WriteIndented = false };
        var report = new Report { TakenBy = "me", Volumes = [new() { Comment = null }, new() { Size = 1 }] };

        var json = JsonSerializer.Serialize(report, options);
        var back = JsonSerializer.Deserialize<Report>(json, options)!;

        Assert.Equal("""{"taken-by":"me","volumes":[{"comment":null},{"size":1}]}""", json);
        Assert.True(back.Volumes![0].Has(Volume.Field.Comment));
        Assert.Equal(1, back.Volumes[1].Size);
    }

    [Fact]
    public void An_object_works_inside_the_users_generated_context()
    {
        var json = """{"TakenBy":"me","Volumes":[{"svm":{"name":"vs0"}},null]}""";

        var report = JsonSerializer.Deserialize(json, ReportContext.Default.Report)!;

        Assert.Equal("vs0", report.Volumes![0].Svm!.Name);
        Assert.Null(report.Volumes[1]);
        Assert.Equal(json, JsonSerializer.Serialize(report, ReportContext.Default.Report));
    }

    [Fact]
    public void Without_any_context_the_runtime_tells_the_serializer_of_a_type()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ReportContext.Default };
        var typeInfo = ApiJson.TypeInfo<VolumeSpace>(options);

        Assert.Equal("""{"used":3}""", JsonSerializer.Serialize(JsonSerializer.Deserialize("""{"used":3}""", typeInfo)!, typeInfo));
    }

    [Fact]
    public async Task An_object_is_read_from_a_stream_that_trickles()
    {
        var json = """{"TakenBy":"me","Volumes":[{"comment":"a rather long comment \u00e4","aggregates":[{"name":"a"},{"name":"b"}],"later":{"x":[1,2,3]}}]}""";

        var report = await JsonSerializer.DeserializeAsync<Report>(new TricklingStream(json), s_smallBuffers);

        Assert.Equal("b", report!.Volumes![0].Aggregates![1].Name);
        Assert.Equal(3, report.Volumes[0].UnknownMembers["later"].GetProperty("x").GetArrayLength());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void An_object_is_read_from_memory_in_pieces(int length)
    {
        var reader = new Utf8JsonReader(InPieces("""{"TakenBy":"me","Volumes":[{"svm":{"name":"vs0"},"later":{"x":1}},{"size":2}]}""", length));

        var report = JsonSerializer.Deserialize<Report>(ref reader)!;

        Assert.Equal("vs0", report.Volumes![0].Svm!.Name);
        Assert.Equal(1, report.Volumes[0].UnknownMembers["later"].GetProperty("x").GetInt32());
        Assert.Equal(2, report.Volumes[1].Size);
    }

    [Fact]
    public void What_follows_an_object_is_left_to_the_serializer()
    {
        var values = JsonSerializer.Deserialize<Dictionary<string, Volume>>("""{"a": {"size":1} , "b":{"size":2}}""")!;

        Assert.Equal([1, 2], values.Values.Select(volume => volume.Size));
    }

    [Fact]
    public void A_fault_inside_names_the_place()
    {
        var fault = Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<Report>("""{"Volumes":[{"svm":{"name":[1]}}]}"""));

        Assert.Contains("$.svm.name", fault.Message, StringComparison.Ordinal);
    }

    private static ReadOnlySequence<byte> InPieces(string json, int length)
    {
        var pieces = Encoding.UTF8.GetBytes(json).Chunk(length).ToList();
        var first = new Piece(pieces[0]);
        var last = first;
        foreach (var piece in pieces.Skip(1))
            last = last.Append(piece);
        return new(first, 0, last, last.Memory.Length);
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        public Piece(byte[] bytes) => Memory = bytes;

        public Piece Append(byte[] bytes)
        {
            var next = new Piece(bytes) { RunningIndex = RunningIndex + Memory.Length };
            Next = next;
            return next;
        }
    }
}

public sealed class Report
{
    public string? TakenBy { get; set; }

    public List<Volume>? Volumes { get; set; }
}

[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
