using System.Text.Json;
using SpecGen.Runtime.Serialization;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Serialization;

/// <summary>Whatever is wrong with an answer, the exception says with which operation and where.</summary>
public class FaultPlaceTests
{
    [Theory]
    [InlineData("""{"svm":{"name":"a","name":"b"}}""", "$.svm.name")]
    [InlineData("""{"later":1,"later":2}""", "$.later")]
    [InlineData("""{"aggregates":[{"name":"a"},{"novel":1,"novel":2}]}""", "$.aggregates[1].novel")]
    [InlineData("""{"size":9223372036854775808}""", "$.size")]
    [InlineData("""{"sizes":[1,-9223372036854775809]}""", "$.sizes[1]")]
    [InlineData("""{"ratio":-1e999}""", "$.ratio")]
    [InlineData("""{"space":{"used":{}}}""", "$.space.used")]
    [InlineData("""{"comment":"a","svm":[]}""", "$.svm")]
    [InlineData("""{"tags":["a",["b"]]}""", "$.tags[1]")]
    public async Task A_value_that_cannot_be_read_is_named_with_its_operation_and_path(string body, string path)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Volumes.GetAsync("u"));

        Assert.StartsWith("GET /storage/volumes/{uuid}: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(path, Assert.IsType<JsonException>(fault.InnerException).Path);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"records":[{"uuid":"1"},{"size":"x"}]}""", "$.records[1].size")]
    [InlineData("""{"records":[{"svm":{"uuid":"1","uuid":"2"}}]}""", "$.records[0].svm.uuid")]
    [InlineData("""{"num_records":1.5,"records":[]}""", "$.num_records")]
    [InlineData("""{"records":{}}""", "$.records")]
    public async Task A_fault_in_a_collection_names_the_record(string body, string path)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(async () => await client.Volumes.ListAsync().ToListAsync());

        Assert.StartsWith("GET /storage/volumes: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"Path: {path}.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_object_may_be_nested_to_the_limit_and_no_deeper()
    {
        Assert.NotNull(ApiJson.Read<VolumeSpace>(Nested(ApiJson.MaximumDepth)));

        var fault = Assert.Throws<JsonException>(() => ApiJson.Read<VolumeSpace>(Nested(ApiJson.MaximumDepth + 1)));
        Assert.StartsWith("$.parent.parent", fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_json_counts_towards_the_limit_of_what_it_is_in()
    {
        var within = string.Concat(Enumerable.Repeat("[", ApiJson.MaximumDepth - 1)) + string.Concat(Enumerable.Repeat("]", ApiJson.MaximumDepth - 1));

        Assert.NotNull(ApiJson.Read<Volume>($$"""{"raw":{{within}}}""").Raw);
        Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>($$"""{"raw":[{{within}}]}"""));
    }

    [Fact]
    public void An_object_nested_to_the_limit_is_written_and_no_deeper_one()
    {
        var space = new VolumeSpace();
        for (var depth = 1; depth < ApiJson.MaximumDepth; depth++)
            space = new VolumeSpace { Parent = space };

        Assert.Equal(Nested(ApiJson.MaximumDepth), ApiJson.ToJson(space));
        Assert.Throws<InvalidOperationException>(() => ApiJson.ToJson(new VolumeSpace { Parent = space }));
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"parent\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
