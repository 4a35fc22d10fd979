using System.Collections.ObjectModel;
using System.Net;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// The one exception of a call that failed, whatever failed: the server's error, a reply that makes no sense, the
/// connection, or the time. A call that its caller cancels throws <see cref="OperationCanceledException"/> instead.
/// </summary>
public class ApiException : Exception
{
    private IReadOnlyList<JobStatus> _jobs = [];
    private JobOperation? _operation;

    /// <summary>For a stand-in in tests.</summary>
    public ApiException()
        : this("The call failed.")
    {
    }

    /// <summary>For a stand-in in tests.</summary>
    /// <param name="message">The message.</param>
    public ApiException(string message)
        : base(message)
    {
    }

    /// <summary>For a stand-in in tests.</summary>
    /// <param name="message">The message.</param>
    /// <param name="innerException">What caused it.</param>
    public ApiException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }

    /// <summary>What failed.</summary>
    public ApiFailure Failure { get; init; }

    /// <summary>The reply's status; null where none came.</summary>
    public HttpStatusCode? StatusCode { get; init; }

    /// <summary>
    /// The server's error code: compare it with the constants of the operation's error class or of
    /// <see cref="OntapErrors"/>. Null where the reply had none.
    /// </summary>
    public long? Code => Error?.Code;

    /// <summary>What the server says went wrong; for people, its wording changes with the release.</summary>
    public string? ErrorMessage => Error?.Message;

    /// <summary>The parameter or member at fault.</summary>
    public string? Target => Error?.Target;

    /// <summary>The values in the message; empty where there are none.</summary>
    public IReadOnlyList<ApiErrorArgument> Arguments => Error?.Arguments ?? [];

    /// <summary>The server's error as it came; null where the reply had none.</summary>
    public ApiError? Error { get; init; }

    /// <summary>
    /// The body of the server's answer as the type that the operation's page documents for its status, which the method's
    /// documentation names: <c>catch (ApiException fault) when (fault.ErrorAs&lt;TeamErrorBody&gt;() is { } body)</c>.
    /// </summary>
    /// <typeparam name="T">The generated type.</typeparam>
    /// <returns>
    /// The body, in which <c>***</c> stands for secrets that were sent; null where the server sent none, another than the
    /// page documents, or one beyond 64 KiB. <see cref="RawBody"/> has what came.
    /// </returns>
    public T? ErrorAs<T>()
        where T : ApiObject, new()
    {
        if (string.IsNullOrEmpty(RawBody))
            return null;
        try
        {
            return ApiJson.Read<T>(RawBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>All errors, where there can be several: of a partial result, of many records. Empty otherwise.</summary>
    public IReadOnlyList<ApiError> Errors { get; init; } = [];

    /// <summary>
    /// What a job that wrote many records could not undo after a failure: it still exists, or is still changed. Empty
    /// otherwise.
    /// </summary>
    public IReadOnlyList<ApiError> RollbackErrors { get; init; } = [];

    /// <summary>The job that failed, was lost or could not be looked at, as last seen.</summary>
    public JobStatus? Job { get; init; }

    /// <summary>
    /// The jobs of the write that failed, as last seen, also where a later request of a write by query failed and jobs of
    /// earlier ones go on. Empty where there are none.
    /// </summary>
    public IReadOnlyList<JobStatus> Jobs { get => _jobs; init => _jobs = value; }

    /// <summary>
    /// Goes on with <see cref="Jobs"/>: waits for them, cancels them, or gives the text by which another process does. Null
    /// where there are none that can be asked for.
    /// </summary>
    public JobOperation? Operation { get => _operation; init => _operation = value; }

    /// <summary>The request's HTTP method.</summary>
    public string? Method { get; init; }

    /// <summary>The request's path with its keys, without its query.</summary>
    public string? Path { get; init; }

    /// <summary>The documented path, keys in braces.</summary>
    public string? PathTemplate { get; init; }

    /// <summary>The reply's body as text, cut after 64 KiB, which its end says; null where none came.</summary>
    public string? RawBody { get; init; }

    /// <summary>
    /// All headers of the reply, those of its body too, by name in any case; <c>***</c> stands for secrets that were sent.
    /// Empty where none came.
    /// </summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>How long the server asks to wait before the next try; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Lets the caller go on with what the server had accepted before the call failed.</summary>
    internal ApiException With(IReadOnlyList<JobStatus> jobs, JobOperation? operation = null)
    {
        _jobs = jobs;
        _operation = operation;
        return this;
    }
}
