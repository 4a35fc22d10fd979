using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>Operations on records in shapes that the pages of the generated client do not have.</summary>
public sealed class CratesApi(ApiConnection connection) : ApiResource(connection)
{
    public Task<Crate> GetAsync(CancellationToken cancellationToken = default) => GetAsync<Crate>(cancellationToken);

    public Task<T> GetAsync<T>(CancellationToken cancellationToken = default)
        where T : ApiObject, new() => Connection.SendAsync<T>(new ApiRequest("GET", "/crates/1"), null, cancellationToken);

    public Task<Crate> GetAsync(ApiCallOptions options, CancellationToken cancellationToken = default) =>
        Connection.SendAsync<Crate>(new ApiRequest("GET", "/crates/1"), options, cancellationToken);

    public Task<JobOperation<Crate>> CreateAsync(Crate crate, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync<Crate>(new ApiRequest("POST", "/crates"), crate, null, cancellationToken);

    public Task<JobOperation> UpdateAsync(ApiObject body, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync(new ApiRequest("PATCH", "/crates/1"), body, null, cancellationToken);

    public Task<JobOperation<Crate>> UpdateManyAsync(IReadOnlyList<Crate> records, string keys, CancellationToken cancellationToken = default) =>
        Connection.WriteAsync(new ApiRequest("PATCH", "/crates"), records, keys, null, cancellationToken);
}
