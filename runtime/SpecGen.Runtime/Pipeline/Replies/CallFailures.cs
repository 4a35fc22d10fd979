using System.Globalization;
using System.Net;
using System.Security.Authentication;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>
/// Words the exceptions. A message names the operation and what the server said; never the query, a header or a body
/// that was sent, for those can hold secrets; and what the server repeats of them is taken out.
/// </summary>
internal static class CallFailures
{
    private const int LongestBody = 64 * 1024;

    /// <summary>Of what a server says of an error, in characters: a message is read by people, and is written to logs.</summary>
    private const int LongestMessage = 4_000;

    private const string CutMark = "… [cut]";

    /// <summary>So much more is searched for secrets than is kept, lest one that the cut divides stays in part.</summary>
    private const int SearchedBody = 2 * LongestBody;

    public static ApiException ByServer(in ApiRequest request, ApiReply reply, ApiError? error)
    {
        var secrets = reply.Secrets();
        if (error is not null)
            secrets.Redact(error);
        var what = error is null ? DescribeBody(reply, reply.Body) : Describe(error);
        return new ApiException($"{Subject(request)}: HTTP {(int)reply.StatusCode}, {what}")
        {
            Failure = ApiFailure.Server,
            Error = error,
            StatusCode = reply.StatusCode,
            Method = request.Method,
            Path = request.Path(),
            PathTemplate = request.PathTemplate,
            RawBody = Text(reply.Body, secrets),
            Headers = reply.Headers(secrets),
            RetryAfter = RetryAfter(reply),
        };
    }

    public static ApiException InvalidBody(in ApiRequest request, ApiReply reply, Exception fault) =>
        InvalidBody(request, reply, reply.Body, fault);

    /// <param name="request">The operation.</param>
    /// <param name="reply">The reply's head.</param>
    /// <param name="body">As much of the body as there is.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static ApiException InvalidBody(in ApiRequest request, ApiReply reply, ReadOnlySpan<byte> body, Exception fault)
    {
        var secrets = reply.Secrets();
        var reason = secrets.Redact(fault.Message);
        var what = body.IsEmpty ? "no body" : $"{DescribeBody(reply, body)} ({reason})";
        var cause = reason == fault.Message ? fault : new InvalidDataException(reason);
        return new ApiException($"{Subject(request)}: HTTP {(int)reply.StatusCode} with {what}", cause)
        {
            Failure = ApiFailure.InvalidResponse,
            StatusCode = reply.StatusCode,
            Method = request.Method,
            Path = request.Path(),
            PathTemplate = request.PathTemplate,
            RawBody = Text(body, secrets),
            Headers = reply.Headers(secrets),
        };
    }

    public static ApiException ForeignLink(in ApiRequest request) =>
        Unanswered(request, ApiFailure.InvalidResponse, null, "the server's link leads to another server or is none", null);

    public static ApiException EndlessLink(in ApiRequest request) =>
        Unanswered(request, ApiFailure.InvalidResponse, null, "the server's links lead in a circle", null);

    public static ApiException StrayLink(in ApiRequest request) => Unanswered(
        request, ApiFailure.InvalidResponse, null, "the server's link to the rest of the write leads to other resources than the write", null);

    public static ApiException NoProgress(in ApiRequest request) => Unanswered(
        request, ApiFailure.InvalidResponse, null, "the server says that more is to be done, and does nothing", null);

    public static ApiException UnusableJob(in ApiRequest request, ApiReply reply) => InvalidBody(
        request, reply, new InvalidDataException("The job has no key by which it can be asked for."));

    public static ApiException OtherJob(in ApiRequest request, string? asked) => Unanswered(
        request, ApiFailure.InvalidResponse, null, $"asked for the job {asked}, the server answered about another", null);

    public static ApiException WithoutKey(in ApiRequest request, string name) => Unanswered(
        request, ApiFailure.InvalidResponse, null, $"the record that was found has no {name}, which its path needs", null);

    public static ApiException WithoutRelease(in ApiRequest request) => Unanswered(
        request, ApiFailure.InvalidResponse, null, "the answer does not say which release the server runs", null);

    public static ApiException BeyondRelease(in ApiRequest request, ApiRelease server, IEnumerable<LaterPart> parts) => Unanswered(
        request, ApiFailure.Release, null, $"not sent, for the cluster runs {server}, which does not have {string.Join(", ", parts)}", null);

    public static ApiException Several(in ApiRequest request, IEnumerable<string> names) => Unanswered(
        request, ApiFailure.InvalidResponse, null, $"several records are the same in {string.Join(", ", names)}: name more members in the options' Key", null);

    public static ApiException Partial(in ApiRequest request, IReadOnlyList<ApiError> errors) =>
        new($"{Subject(request)}: only a part came; {Describe(errors[0])}")
        {
            Failure = ApiFailure.Partial,
            Error = errors[0],
            Errors = errors,
            Method = request.Method,
            Path = request.Path(),
            PathTemplate = request.PathTemplate,
        };

    public static ApiException InTransport(in ApiRequest request, TransportException failure)
    {
        var fault = failure.Secrets.Redact(failure.InnerException!);
        var result = failure.Status is not null && IsOfEncoding(fault)
            ? Unanswered(request, ApiFailure.InvalidResponse, failure.Status, $"the answer's body cannot be read: {fault.Message}", fault)
            : InTransport(request, failure.Status, fault);
        return result.With(failure.Jobs);
    }

    /// <summary>The caller cancelled while an answer came that had told of jobs.</summary>
    public static JobWaitCanceledException CancelledWithJobs(in ApiRequest request, TransportException failure, CancellationToken cancellationToken) =>
        new($"{Subject(request)}: cancelled; the write was accepted as job {failure.Jobs[0].Uuid}, which goes on", failure.InnerException, cancellationToken)
        {
            Jobs = failure.Jobs,
            Method = request.Method,
            Path = request.Path(),
            PathTemplate = request.PathTemplate,
        };

    public static ApiException InTransport(in ApiRequest request, HttpStatusCode? status, Exception fault) =>
        Unanswered(request, ApiFailure.Transport, status, $"no complete answer came: {Reason(fault)}", fault);

    /// <summary>A body that is read as it comes broke.</summary>
    public static ApiException BrokenBody(in ApiRequest request, ApiReply reply, Exception fault) => fault is StalledException stalled
        ? Unanswered(request, ApiFailure.Timeout, reply.StatusCode, $"the file did not come to its end: {stalled.Message}", stalled)
        : InTransport(request, new TransportException(reply.StatusCode, fault) { Secrets = reply.Secrets() });

    /// <summary>Every record that came was whole, and the page is not.</summary>
    public static ApiException CutPage(in ApiRequest request, ApiReply reply, long received) => Unanswered(
        request, ApiFailure.InvalidResponse, reply.StatusCode,
        $"HTTP {(int)reply.StatusCode} with a body that ends after {received.ToString(CultureInfo.InvariantCulture)} bytes, before the page does", null);

    public static ApiException EndUnknown(in ApiRequest request, ApiReply reply) => Unanswered(
        request, ApiFailure.InvalidResponse, reply.StatusCode,
        "the server gives no length, so that it cannot be told whether the file is whole (an HttpClient that decompresses by itself hides " +
        $"it, too: make its handler by {nameof(ApiClientOptions)}.{nameof(ApiClientOptions.CreateHandler)})", null);

    public static ApiException InTime(in ApiRequest request, TimeSpan timeout, Exception fault)
    {
        var seconds = Seconds(timeout);
        var inner = new TimeoutException($"No complete answer came within {seconds} s.", fault);
        return Unanswered(request, ApiFailure.Timeout, null, $"no complete answer came within {seconds} s", inner);
    }

    public static ApiException InTimeOfClient(in ApiRequest request, TimeSpan timeout, Exception fault) => Unanswered(
        request, ApiFailure.Timeout, null, $"no complete answer came within {Seconds(timeout)} s, the timeout of the HttpClient that was given", fault);

    public static ApiException EndedByClient(in ApiRequest request, HttpStatusCode? status, Exception fault) => Unanswered(
        request, ApiFailure.Transport, status, "the call was ended before its time: its client was disposed of, or a handler of its HttpClient cancelled it", fault);

    /// <summary>How long the server asks to wait; null where it does not say.</summary>
    public static TimeSpan? RetryAfter(ApiReply reply)
    {
        var header = reply.Message.Headers.RetryAfter;
        if (header?.Delta is { } delta)
            return delta;
        if (header?.Date is not { } date)
            return null;
        var wait = date - reply.Clock.GetUtcNow();
        return wait > TimeSpan.Zero ? wait : TimeSpan.Zero;
    }

    /// <summary>An error in one line.</summary>
    public static string Describe(ApiError error)
    {
        var text = new StringBuilder("code ").Append(Cut(error.CodeText ?? "unknown", LongestMessage));
        if (error.Message is { Length: > 0 } message)
            text.Append(": ").Append(Cut(message, LongestMessage));
        if (error.Target is { Length: > 0 } target)
            text.Append(" (target: ").Append(Cut(target, LongestMessage)).Append(')');
        return text.ToString();
    }

    private static ApiException Unanswered(
        in ApiRequest request, ApiFailure failure, HttpStatusCode? status, string what, Exception? fault) =>
        new($"{Subject(request)}: {what}", fault)
        {
            Failure = failure,
            StatusCode = status,
            Method = request.Method,
            Path = request.Path(),
            PathTemplate = request.PathTemplate,
        };

    /// <summary>A refused certificate is what new users meet first, and the framework only says "see inner exception" of it.</summary>
    private static string Reason(Exception fault)
    {
        if (fault is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: IOException cut })
            return $"{cut.Message.TrimEnd()} The server closed the connection before TLS was agreed upon.";
        if (fault.InnerException is not AuthenticationException refusal)
            return fault.Message;
        // Of a client that was given; our own refusal says more.
        if (refusal.Message.Contains("certificate", StringComparison.OrdinalIgnoreCase))
            return refusal.Message;
        // What is no handshake at all has no cause besides: the answer of a server that speaks plain HTTP.
        return refusal.InnerException is { } cause
            ? $"{Innermost(cause).Message.TrimEnd()} TLS could not be agreed upon: mostly there is no version of TLS that both know, or no cipher."
            : $"{refusal.Message} The server does not speak TLS at this port; if it speaks plain HTTP there, its address begins with http://.";
    }

    private static Exception Innermost(Exception fault) => fault.InnerException is { } inner ? Innermost(inner) : fault;

    /// <summary>What the decoders throw; the connection throws others.</summary>
    private static bool IsOfEncoding(Exception fault) => fault is InvalidDataException or (InvalidOperationException and not ObjectDisposedException);

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private static string Subject(in ApiRequest request) => $"{request.Method} {request.PathTemplate}";

    private static string DescribeBody(ApiReply reply, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
            return "no body";
        var type = reply.Message.Content.Headers.ContentType?.MediaType ?? "an unnamed type";
        return $"a body of {(reply.IsCut ? "more than " : "")}{body.Length.ToString(CultureInfo.InvariantCulture)} bytes of {type} that is not what was expected";
    }

    /// <summary>What is missing is said, and no character is divided.</summary>
    private static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = longest - CutMark.Length;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), CutMark);
    }

    /// <summary>As much of a body as is kept, without what was secret in the request.</summary>
    public static string Text(ReadOnlySpan<byte> body, SentSecrets secrets)
    {
        var text = secrets.Redact(Encoding.UTF8.GetString(body[..Math.Min(body.Length, SearchedBody)]));
        return Cut(text, LongestBody);
    }
}
