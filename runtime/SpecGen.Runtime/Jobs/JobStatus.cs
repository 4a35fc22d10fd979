using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>What the server says of a job.</summary>
[JsonConverter(typeof(ApiObjectConverter<JobStatus>))]
public sealed class JobStatus : ApiObject
{
    private static readonly ObjectShape s_shape =
        new("_links\ncode\ndescription\nend_time\nerror\nmessage\nnode\nstart_time\nstate\nsvm\nuuid"u8);
    private Links? _links;
    private long? _code;
    private string? _description;
    private ApiDateTime? _endTime;
    private ApiError? _error;
    private string? _message;
    private ResourceReference? _node;
    private ApiDateTime? _startTime;
    private JobState? _state;
    private ResourceReference? _svm;
    private string? _uuid;

    /// <summary>Where the job and, for many records, its results are.</summary>
    [JsonPropertyName("_links")]
    public Links? Links { get => _links; set { _links = value; Assign(0); } }

    /// <summary>The error code of a failed job; older releases say no more than this and <see cref="Message"/>.</summary>
    [JsonPropertyName("code")]
    public long? Code { get => _code; set { _code = value; Assign(1); } }

    /// <summary>What the job does.</summary>
    [JsonPropertyName("description")]
    public string? Description { get => _description; set { _description = value; Assign(2); } }

    /// <summary>When it ended.</summary>
    [JsonPropertyName("end_time")]
    public ApiDateTime? EndTime { get => _endTime; set { _endTime = value; Assign(3); } }

    /// <summary>Why it failed.</summary>
    [JsonPropertyName("error")]
    public ApiError? Error { get => _error; set { _error = value; Assign(4); } }

    /// <summary>How far it is, or why it failed, for people.</summary>
    [JsonPropertyName("message")]
    public string? Message { get => _message; set { _message = value; Assign(5); } }

    /// <summary>The node it runs on.</summary>
    [JsonPropertyName("node")]
    public ResourceReference? Node { get => _node; set { _node = value; Assign(6); } }

    /// <summary>When it began.</summary>
    [JsonPropertyName("start_time")]
    public ApiDateTime? StartTime { get => _startTime; set { _startTime = value; Assign(7); } }

    /// <summary>Where it stands.</summary>
    [JsonPropertyName("state")]
    public JobState? State { get => _state; set { _state = value; Assign(8); } }

    /// <summary>The SVM it works for.</summary>
    [JsonPropertyName("svm")]
    public ResourceReference? Svm { get => _svm; set { _svm = value; Assign(9); } }

    /// <summary>The job's key.</summary>
    [JsonPropertyName("uuid")]
    public string? Uuid { get => _uuid; set { _uuid = value; Assign(10); } }

    /// <summary>Where the results of many records are, once it was told; not every look repeats it.</summary>
    internal string? ResultsLink { get; set; }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.NestedObject(ref _links);
                break;
            case 1:
                access.WholeNumber(ref _code);
                break;
            case 2:
                access.Text(ref _description);
                break;
            case 3:
                access.Value(ref _endTime);
                break;
            case 4:
                access.NestedObject(ref _error);
                break;
            case 5:
                access.Text(ref _message);
                break;
            case 6:
                access.NestedObject(ref _node);
                break;
            case 7:
                access.Value(ref _startTime);
                break;
            case 8:
                access.Value(ref _state);
                break;
            case 9:
                access.NestedObject(ref _svm);
                break;
            case 10:
                access.Text(ref _uuid);
                break;
        }
    }
}
