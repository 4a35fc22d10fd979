namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A client in the shape that the generator prints.</summary>
public partial class TestClient : ApiClient
{
    public TestClient(ApiClientOptions options) : base(options) { }

    public TestClient(ApiClientOptions options, HttpClient httpClient) : base(options, httpClient) { }

    private VolumesApi? _volumes;

    public virtual VolumesApi Volumes => _volumes ??= new(Connection);
}

public partial class VolumesApi : ApiResource
{
    protected VolumesApi() { }

    internal VolumesApi(ApiConnection connection) : base(connection) { }

    [ApiOperation("GET", "/storage/volumes/{uuid}")]
    [IntroducedIn("9.6")]
    public virtual Task<Volume> GetAsync(string uuid, VolumeGetOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<Volume>(new ApiRequest("GET", "/storage/volumes/{uuid}", uuid), options, cancellationToken);

    public virtual Task<Volume> GetPartAsync(string uuid, long number, string name, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<Volume>(new ApiRequest("GET", "/storage/volumes/{volume.uuid}/parts/{number}/of/{name}", uuid, number, name), options, cancellationToken);

    public virtual Task ReplaceAsync(string uuid, Volume body, ApiCallOptions? options = null, CancellationToken cancellationToken = default) =>
        Connection.SendAsync(new ApiRequest("PUT", "/storage/volumes/{uuid}", uuid), body, options, cancellationToken);
}

public sealed partial class VolumeGetOptions : ApiCallOptions
{
    public IReadOnlyList<ApiField<Volume>>? Fields { get; set; }

    public string? Text { get; set; }

    public long? Number { get; set; }

    public double? Ratio { get; set; }

    public bool? Switch { get; set; }

    public IReadOnlyList<string>? Texts { get; set; }

    protected override void WriteQuery(ref QueryWriter query)
    {
        base.WriteQuery(ref query);
        query.Add("fields", Fields);
        query.Add("text", Text);
        query.Add("number", Number);
        query.Add("ratio", Ratio);
        query.Add("switch", Switch);
        query.Add("texts", Texts);
    }
}
