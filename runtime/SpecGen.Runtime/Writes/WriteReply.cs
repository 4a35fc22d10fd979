using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>What a write can answer with: a job, jobs, records, errors, or nothing.</summary>
internal sealed class WriteReply<T> : ApiObject
    where T : ApiObject, new()
{
    private static readonly ObjectShape s_shape = new("_links\nerror\nerrors\njob\njobs\nnum_records\nrecords"u8);
    private Links? _links;
    private JsonElement? _error;
    private JsonElement? _errors;
    private JobStatus? _job;
    private IReadOnlyList<JobStatus>? _jobs;
    private long? _numRecords;
    private IReadOnlyList<T>? _records;

    public string? Next => _links?.Next?.Href;

    /// <summary>The error in place of a result. A text is none where the record documents a member of that name.</summary>
    /// <param name="body">All of the answer.</param>
    public ApiError? ErrorIn(ReadOnlySpan<byte> body)
    {
        if (_error is not { } error || (EmbeddedError.IsText(error) && new T().GetShape().Find("error"u8) >= 0))
            return null;
        return EmbeddedError.InSuccess(error, body);
    }

    public IReadOnlyList<ApiError> Errors => _errors is { } errors ? EmbeddedError.ListFrom(errors) : [];

    public IReadOnlyList<JobStatus> Jobs => _jobs ?? (_job is null ? [] : [_job]);

    public long? NumRecords => _numRecords;

    public IReadOnlyList<T> Records => _records ?? [];

    /// <summary>The body is not this envelope but what was written.</summary>
    public bool IsRecord => _job is null && _jobs is null && _records is null && _numRecords is null && _errors is null && Presence?.Unknown is { Count: > 0 };

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.NestedObject(ref _links);
                break;
            case 1:
                access.Raw(ref _error);
                break;
            case 2:
                access.Raw(ref _errors);
                break;
            case 3:
                access.NestedObject(ref _job);
                break;
            case 4:
                access.NestedObjects(ref _jobs);
                break;
            case 5:
                access.WholeNumber(ref _numRecords);
                break;
            case 6:
                access.NestedObjects(ref _records);
                break;
        }
    }
}
