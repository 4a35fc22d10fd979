using System.Text.Json;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>What the pages of the generated client do not have.</summary>
public partial class TestClient
{
    public RacksApi Racks => new(Connection);

    public CratesApi Crates => new(Connection);

    public SilosApi Silos => new(Connection);
}

/// <summary>Operations in the shape that the generator prints for headers, and for answers and bodies that are no objects.</summary>
public sealed class RacksApi(ApiConnection connection) : ApiResource(connection)
{
    public Task<IReadOnlyDictionary<string, VolumeSpace>> GetSlotsAsync(RackOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<IReadOnlyDictionary<string, VolumeSpace>, MapForm<VolumeSpace, ObjectForm<VolumeSpace>>>(new ApiRequest("GET", "/racks/slots"), options, cancellationToken);

    public Task<IReadOnlyList<string>> SortAsync(IReadOnlyDictionary<string, long> weights, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<IReadOnlyList<string>, ListForm<string, TextForm>>(new ApiRequest("POST", "/racks/sort"), ApiBody.Of<IReadOnlyDictionary<string, long>, MapForm<long, IntegerForm>>(weights), null, cancellationToken);

    public Task<JsonElement> GetRawAsync(RackOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendRawAsync(new ApiRequest("GET", "/racks/raw"), options ?? new(), cancellationToken);

    public Task<JsonElement> SearchAsync(RackSearchOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendRawAsync(new ApiRequest("GET", "/racks/search"), options ?? new(), cancellationToken);

    public ApiPageable<Volume> List(RackOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.List<Volume>(new ApiRequest("GET", "/racks"), options, cancellationToken);
}

public sealed class RackSearchOptions : ApiCallOptions
{
    public IReadOnlyList<string>? Words { get; set; }

    public long? Depth { get; set; }

    protected override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("words", Words);
        query.Require("words");
        query.Add("depth", Depth);
    }
}

public sealed class RackOptions : ApiCallOptions
{
    public string? Agent { get; set; }

    public long? Depth { get; set; }

    public bool? Deep { get; set; }

    public ApiDateTime? Since { get; set; }

    public IReadOnlyList<string>? Tags { get; set; }

    public string? Language { get; set; }

    protected override void WriteHeaders(ref HeaderWriter headers)
    {
        base.WriteHeaders(ref headers);
        headers.Add("X-Agent-Id", Agent);
        headers.Require("X-Agent-Id");
        headers.Add("x-depth", Depth);
        headers.Add("x-deep", Deep);
        headers.Add("x-since", Since);
        headers.Add("x-tags", Tags);
        headers.Add("Content-Language", Language);
    }
}
