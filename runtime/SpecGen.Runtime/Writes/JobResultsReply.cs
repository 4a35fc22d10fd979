using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>The body behind a job's link to its results.</summary>
internal sealed class JobResultsReply<T> : ApiObject
    where T : ApiObject, new()
{
    private static readonly ObjectShape s_shape = new("_links\nerrors\nrecords\nrollback_errors"u8);
    private Links? _links;
    private JsonElement? _errors;
    private IReadOnlyList<T>? _records;
    private JsonElement? _rollbackErrors;

    public string? Next => _links?.Next?.Href;

    public IReadOnlyList<ApiError> Errors => _errors is { } errors ? EmbeddedError.ListFrom(errors) : [];

    public IReadOnlyList<T> Records => _records ?? [];

    public IReadOnlyList<ApiError> RollbackErrors => _rollbackErrors is { } errors ? EmbeddedError.ListFrom(errors) : [];

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.NestedObject(ref _links);
                break;
            case 1:
                access.Raw(ref _errors);
                break;
            case 2:
                access.NestedObjects(ref _records);
                break;
            case 3:
                access.Raw(ref _rollbackErrors);
                break;
        }
    }
}
