namespace SpecGen.Runtime;

/// <summary>A job in a token.</summary>
internal sealed class JobTokenEntry : ApiObject
{
    private static readonly ObjectShape s_shape = new("uuid\nstate\ncode\nresults"u8);
    private string? _uuid;
    private JobState? _state;
    private long? _code;
    private string? _results;

    public string? Uuid => _uuid;

    /// <summary>Where a job stood is kept if it was done: the server forgets it soon.</summary>
    public static JobTokenEntry Of(JobStatus job)
    {
        var isFinal = job.State is { IsFinal: true };
        var entry = new JobTokenEntry
        {
            _uuid = job.Uuid,
            _state = isFinal ? job.State : null,
            _code = isFinal ? job.Error?.Code ?? job.Code : null,
            _results = job.ResultsLink,
        };
        for (var index = 0; index < s_shape.Count; index++)
            entry.Assign(index);
        return entry;
    }

    public JobStatus ToStatus()
    {
        var status = new JobStatus { Uuid = _uuid, ResultsLink = _results };
        if (_state is { } state)
            status.State = state;
        if (_code is { } code)
            status.Code = code;
        return status;
    }

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.Text(ref _uuid);
                break;
            case 1:
                access.Value(ref _state);
                break;
            case 2:
                access.WholeNumber(ref _code);
                break;
            case 3:
                access.Text(ref _results);
                break;
        }
    }
}
