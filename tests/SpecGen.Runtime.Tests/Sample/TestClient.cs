using System.Text.Json;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A client in the shape that the generator prints.</summary>
[GeneratedForContract(2)]
public partial class TestClient : ApiClient
{
    public TestClient(ApiClientOptions options) : base(options) { }

    public TestClient(ApiClientOptions options, HttpClient httpClient) : base(options, httpClient) { }

    protected TestClient(ApiConnection connection) : base(connection) { }

    public virtual TestClient ForSvm(string name) => new(Connection.ForSvm(name));

    public virtual TestClient ForSvmUuid(string uuid) => new(Connection.ForSvmUuid(uuid));

    private VolumesApi? _volumes;

    public virtual VolumesApi Volumes => _volumes ??= new(Connection);

    public RacksApi Racks => new(Connection);
}

public partial class VolumesApi : ApiResource
{
    protected VolumesApi() { }

    internal VolumesApi(ApiConnection connection) : base(connection) { }

    [ApiOperation("GET", "/storage/volumes/{uuid}")]
    [IntroducedIn("9.6")]
    public virtual Task<Volume> GetAsync(string uuid, VolumeGetOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<Volume>(new ApiRequest("GET", "/storage/volumes/{uuid}", uuid), options, cancellationToken);

    public virtual ApiPageable<Volume> ListAsync(VolumeListOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.List<Volume>(new ApiRequest("GET", "/storage/volumes"), options, cancellationToken);

    public virtual Task<JobOperation<Volume>> CreateAsync(Volume body, ApiWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync<Volume>(new ApiRequest("POST", "/storage/volumes"), body, options, cancellationToken);

    public virtual Task<JobOperation<Volume>> CreateAsync(IReadOnlyList<Volume> records, ApiBulkWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync<Volume>(new ApiRequest("POST", "/storage/volumes"), records, options, cancellationToken);

    public virtual Task<JobOperation<Volume>> UpdateAsync(string uuid, Volume body, ApiWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync<Volume>(new ApiRequest("PATCH", "/storage/volumes/{uuid}", uuid), body, options, cancellationToken);

    public virtual Task<JobOperation<Volume>> UpdateAsync(Volume body, VolumesUpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteWhereAsync<Volume>(new ApiRequest("PATCH", "/storage/volumes"), body, options, cancellationToken);

    public virtual Task<JobOperation<Volume>> DeleteAsync(string uuid, ApiWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync<Volume>(new ApiRequest("DELETE", "/storage/volumes/{uuid}", uuid), options, cancellationToken);

    public virtual Task<JobOperation<Volume>> DeleteAsync(VolumesUpdateOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.WriteWhereAsync<Volume>(new ApiRequest("DELETE", "/storage/volumes"), options, cancellationToken);

    public virtual Task<JobOperation> WriteFileAsync(string uuid, string path, ApiFile file, ApiWriteOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.UploadAsync(new ApiRequest("POST", "/storage/volumes/{volume.uuid}/files/{path}", uuid, path), file, options, cancellationToken);

    public virtual Task<ApiDownload> ReadFileAsync(string uuid, string path, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.DownloadAsync(new ApiRequest("GET", "/storage/volumes/{volume.uuid}/files/{path}", uuid, path), options, cancellationToken);

    public virtual Task<Volume> GetPartAsync(string uuid, long number, string name, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<Volume>(new ApiRequest("GET", "/storage/volumes/{volume.uuid}/parts/{number}/of/{name}", uuid, number, name), options, cancellationToken);

    public virtual Task ReplaceAsync(string uuid, Volume body, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(new ApiRequest("PUT", "/storage/volumes/{uuid}", uuid), body, options, cancellationToken);
}

public sealed partial class VolumeGetOptions : ApiReadOptions<Volume>
{
    public string? Text { get; set; }

    public long? Number { get; set; }

    public double? Ratio { get; set; }

    public bool? Switch { get; set; }

    public IReadOnlyList<string>? Texts { get; set; }

    protected override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("text", Text);
        query.Add("number", Number);
        query.Add("ratio", Ratio);
        query.Add("switch", Switch);
        query.Add("texts", Texts);
    }
}

public sealed partial class VolumeListOptions : ApiListOptions<Volume>
{
    public Filter<string>? Name { get; set; }

    public Filter<long>? Size { get; set; }

    public Filter<VolumeState>? State { get; set; }

    protected override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("name", Name);
        query.Add("size", Size);
        query.Add("state", State);
    }
}

public sealed partial class VolumesUpdateOptions : ApiBulkWriteOptions
{
    public Filter<string>? Name { get; set; }

    protected override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("name", Name);
    }
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
