using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// What a process needs to know of jobs that another began: which they are, of which write, on which server. No secret:
/// what jobs and answers say in words is left out.
/// </summary>
internal sealed class JobToken : ApiObject
{
    /// <summary>Tells that a text is one, and of which form.</summary>
    private const string Prefix = "specgen-job-1.";

    private static readonly ObjectShape s_shape = new("server\nsvm_header\nsvm\nmethod\npath\nkeys\nlocation\njobs"u8);
    private string? _server;
    private string? _svmHeader;
    private string? _svm;
    private string? _method;
    private string? _path;
    private IReadOnlyList<string>? _keys;
    private string? _location;
    private IReadOnlyList<JobTokenEntry>? _jobs;

    public string Server => _server ?? "";

    public (string Header, string Value)? Svm => _svmHeader is { } header && _svm is { } svm ? (header, svm) : null;

    public string? Location => _location;

    public ApiRequest Origin => new(_method!, _path!, [.. _keys!.Select(key => (ApiKey)key)]);

    public List<JobStatus> Jobs() => [.. _jobs!.Select(job => job.ToStatus())];

    public static JobToken Of(ApiRequest origin, CallFactory calls, JobOperation operation)
    {
        var token = new JobToken
        {
            _server = calls.Server,
            _svmHeader = calls.Svm?.Header,
            _svm = calls.Svm?.Value,
            _method = origin.Method,
            _path = origin.PathTemplate,
            _keys = [.. origin.Keys()],
            _location = operation.Location,
            _jobs = [.. operation.Jobs.Select(JobTokenEntry.Of)],
        };
        for (var index = 0; index < s_shape.Count; index++)
            token.Assign(index);
        return token;
    }

    /// <exception cref="FormatException">The text is no token, or one of a later release.</exception>
    public static JobToken Parse(string text)
    {
        if (!text.StartsWith(Prefix, StringComparison.Ordinal))
            throw new FormatException($"This is no token of a job: one begins with '{Prefix}'. A job's key is for AttachJob.");
        try
        {
            var token = ApiJson.Read<JobToken>(Decode(text[Prefix.Length..]));
            if (token.IsWhole())
                return token;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or ArgumentException)
        {
            throw new FormatException("This token of a job was cut or changed.", fault);
        }

        throw new FormatException("This token of a job was cut or changed.");
    }

    public override string ToString() =>
        Prefix + Convert.ToBase64String(ApiJson.ToUtf8Bytes(this)).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    protected internal override ObjectShape GetShape() => s_shape;

    protected internal override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0:
                access.Text(ref _server);
                break;
            case 1:
                access.Text(ref _svmHeader);
                break;
            case 2:
                access.Text(ref _svm);
                break;
            case 3:
                access.Text(ref _method);
                break;
            case 4:
                access.Text(ref _path);
                break;
            case 5:
                access.Texts(ref _keys);
                break;
            case 6:
                access.Text(ref _location);
                break;
            case 7:
                access.NestedObjects(ref _jobs);
                break;
        }
    }

    private static byte[] Decode(string text)
    {
        var base64 = text.Replace('-', '+').Replace('_', '/');
        return Convert.FromBase64String(base64.PadRight((base64.Length + 3) / 4 * 4, '='));
    }

    /// <summary>Everything that is needed is there and can be used.</summary>
    private bool IsWhole() => _server is not null && _method is not null && _path is not null && _keys is not null
        && _path.AsSpan().Count('{') == _keys.Count && Origin.Path().Length > 0
        && _jobs is { Count: > 0 } && _jobs.All(job => JobLook.CanAskFor(job.Uuid));
}
