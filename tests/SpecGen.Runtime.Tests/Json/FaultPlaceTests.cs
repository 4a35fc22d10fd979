using System.Text.Json;
using SpecGen.Runtime.Tests.Sample;

namespace SpecGen.Runtime.Tests.Json;

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
    [InlineData("""{"size":1,"\u0073ize":2}""", "$.size")]
    [InlineData("""{"novel":1,"n\u006fvel":2}""", "$.novel")]
    [InlineData("""{"raw":{"a":[1,tru]}}""", "$.raw.a[1]")]
    [InlineData("""{"later":{"a":[{},{"b":01}]}}""", "$.later.a[1].b")]
    [InlineData("""{"later":{"a":["b","\ud800"]}}""", "$.later.a[1]")]
    public async Task A_value_that_cannot_be_read_is_named_with_its_operation_and_path(string body, string path)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.GetAsync("u"));

        Assert.StartsWith("GET /storage/volumes/{uuid}: ", fault.Message, StringComparison.Ordinal);
        Assert.Equal(path, Assert.IsType<JsonException>(fault.InnerException).Path);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"records":[{"uuid":"1"},{"size":"x"}]}""", "$.records[1].size")]
    [InlineData("""{"records":[{"svm":{"uuid":"1","uuid":"2"}}]}""", "$.records[0].svm.uuid")]
    [InlineData("""{"num_records":1.5,"records":[]}""", "$.num_records")]
    [InlineData("""{"records":{}}""", "$.records")]
    [InlineData("""{"records":[{},null]}""", "$.records[1]")]
    [InlineData("""{"items":[{},{"size":"x"}]}""", "$.items[1].size")]
    [InlineData("""{"records":[{}],"num_records":1,"records":[]}""", "$.records")]
    [InlineData("""{"num_records":1,"records":[],"num_\u0072ecords":1}""", "$.num_records")]
    [InlineData("""{"novel":{"a":[1,tru]},"records":[]}""", "$.novel.a[1]")]
    [InlineData("""{"records":[]} x""", "$")]
    public async Task A_fault_in_a_collection_names_the_record(string body, string path)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(async () => await client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.StartsWith("GET /storage/volumes: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"Path: {path}.", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"a":[1,}""", "$.a[1]")]
    [InlineData("""{} x""", "$")]
    public async Task A_fault_in_an_answer_that_should_say_nothing_is_named_too(string body, string path)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Assert.ThrowsAsync<ApiException>(() => client.Storage.Volumes.ReplaceAsync("u", new Volume()));

        Assert.StartsWith("PUT /storage/volumes/{uuid}: ", fault.Message, StringComparison.Ordinal);
        Assert.Contains($"Path: {path}.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_of_any_length_makes_no_long_message()
    {
        var name = new string('n', 100_000);

        var fault = Assert.Throws<JsonException>(() => ApiJson.Read<Volume>($$$"""{"later":{"{{{name}}}":tru}}"""));
        var twice = Assert.Throws<JsonException>(() => ApiJson.Read<Volume>($$$"""{"{{{name}}}":1,"{{{name}}}":2}"""));

        Assert.All([fault, twice], exception => Assert.InRange(exception.Message.Length, 100, 3000));
    }

    [Fact]
    public void An_object_may_be_nested_to_the_limit_and_no_deeper()
    {
        Assert.NotNull(ApiJson.Read<Nest>(Nested(ApiJson.MaximumDepth)));

        var fault = Assert.Throws<JsonException>(() => ApiJson.Read<Nest>(Nested(ApiJson.MaximumDepth + 1)));
        Assert.StartsWith("$.parent.parent", fault.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_json_counts_towards_the_limit_of_what_it_is_in()
    {
        var within = string.Concat(Enumerable.Repeat("[", ApiJson.MaximumDepth - 1)) + string.Concat(Enumerable.Repeat("]", ApiJson.MaximumDepth - 1));

        Assert.NotNull(ApiJson.Read<Volume>($$"""{"raw":{{within}}}""").Raw);
        Assert.ThrowsAny<JsonException>(() => ApiJson.Read<Volume>($$"""{"raw":[{{within}}]}"""));
    }

    [Theory]
    [InlineData("1", true)]
    [InlineData("[]", false)]
    public void Nothing_of_unknown_kind_is_deeper_than_the_limit(string value, bool isRead)
    {
        var json = Nested(ApiJson.MaximumDepth).Replace("{}", $$"""{"later":{{value}}}""", StringComparison.Ordinal);

        var fault = Record.Exception(() => ApiJson.Read<Nest>(json));

        Assert.Equal(isRead, fault is null);
        Assert.True(isRead || fault is JsonException { Path: var path } && path!.EndsWith(".later", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(100_000, true)]
    [InlineData(1, false)]
    [InlineData(100_000, false)]
    public async Task A_record_may_be_nested_as_deep_wherever_it_stands(int before, bool isWithin)
    {
        // The envelope and its array are two levels.
        var record = $$"""{"space":{{Nested(ApiJson.MaximumDepth - (isWithin ? 3 : 2))}}}""";
        var body = $$"""{"records":[{"comment":"{{new string('x', before)}}"},{{record}}]}""";
        await using var server = await LoopbackServer.StartAsync(200, body);
        using var client = server.Client();

        var fault = await Record.ExceptionAsync(async () => await client.Storage.Volumes.ListAsync().ToListAsync());

        Assert.Equal(isWithin, fault is null);
    }

    [Fact]
    public void An_object_nested_to_the_limit_is_written_and_no_deeper_one()
    {
        var space = new Nest();
        for (var depth = 1; depth < ApiJson.MaximumDepth; depth++)
            space = new Nest { Parent = space };

        Assert.Equal(Nested(ApiJson.MaximumDepth), ApiJson.ToJson(space));
        Assert.Throws<InvalidOperationException>(() => ApiJson.ToJson(new Nest { Parent = space }));
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("{\"parent\":", depth - 1)) + "{}" + new string('}', depth - 1);
}
