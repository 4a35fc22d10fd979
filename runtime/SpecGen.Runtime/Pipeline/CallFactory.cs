namespace SpecGen.Runtime;

/// <summary>Makes calls of operations and of links that the server gave.</summary>
internal sealed class CallFactory(ApiClientOptions options, RequestHeaders defaults)
{
    /// <summary>What the network and the server's answer take beyond the time that the server works.</summary>
    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(30);

    /// <summary>In characters. ONTAP and what stands before it take about 8 KiB.</summary>
    private const int LongestAddress = 8 * 1024;

    private readonly string _prefix = options.BaseAddress.AbsoluteUri.TrimEnd('/');

    /// <summary>The server's address, as calls begin with it.</summary>
    public string Server => _prefix;

    /// <summary>The header that names the SVM that is spoken for, and its value; null for none.</summary>
    public (string Header, string Value)? Svm => defaults.Svm;

    /// <exception cref="ArgumentException">
    /// The server would refuse the call, does not allow for such a long address, or would not understand a header.
    /// </exception>
    public ApiCall Make(
        ApiRequest request,
        ApiCallOptions? callOptions,
        Func<HttpContent>? body = null,
        KeyValuePair<string, string>? replacement = null,
        bool isStreamed = false,
        bool needsCondition = false,
        RawRequest? raw = null,
        ApiRelease? server = null)
    {
        var later = options.ReleaseCheck == ReleaseCheck.Off ? null : new LaterParts(server);
        later?.Take(LaterPartKind.Operation, "", request.IntroducedIn);
        var address = Address(request, callOptions, raw, replacement, needsCondition, later, out var conditions);
        var call = new ApiCall
        {
            Request = request,
            Address = address,
            Conditions = conditions,
            Headers = HeadersOf(request, callOptions, raw, later),
            Body = body,
            Timeout = TimeoutOf(callOptions),
            MaximumBytes = options.MaximumResponseBytes,
            IsStreamed = isStreamed,
            Response = callOptions?.Response,
        };
        return later is null ? call : call with
        {
            Needs = new(later.Noted, callOptions?.MayLeaveOut != false, Remaking(request, callOptions, body, replacement, isStreamed, needsCondition, raw)),
        };
    }

    /// <summary>A method of its own, for what is kept to make a call again is paid for by every call.</summary>
    private Func<ApiRelease, ApiCall> Remaking(
        ApiRequest request,
        ApiCallOptions? callOptions,
        Func<HttpContent>? body,
        KeyValuePair<string, string>? replacement,
        bool isStreamed,
        bool needsCondition,
        RawRequest? raw) =>
        server => Make(request, callOptions, body, replacement, isStreamed, needsCondition, raw, server);

    /// <summary>Goes on with a write by the server's link to its rest.</summary>
    /// <param name="first">The write as the caller asked for it.</param>
    /// <param name="link">The link.</param>
    /// <exception cref="ApiException">The link leads to another server, or to other resources than the write.</exception>
    public ApiCall FollowWrite(ApiCall first, string link)
    {
        var address = ServerLink.Resolve(options.BaseAddress, link) ?? throw CallFailures.ForeignLink(first.Request);
        var rest = WriteLink.Rest(first, address) ?? throw CallFailures.StrayLink(first.Request);
        return first with { Address = rest, Needs = first.Needs?.OfBody() };
    }

    /// <summary>Follows a link as it stands.</summary>
    /// <exception cref="ApiException">The link leads to another server.</exception>
    public ApiCall Follow(
        ApiRequest request, string link, ApiCallOptions? callOptions, Func<HttpContent>? body = null, bool isStreamed = false, RawRequest? raw = null) => new()
        {
            Request = request,
            Address = ServerLink.Resolve(options.BaseAddress, link) ?? throw CallFailures.ForeignLink(request),
            Headers = HeadersOf(request, callOptions, raw, later: null),
            Body = body,
            Timeout = TimeoutOf(callOptions),
            MaximumBytes = options.MaximumResponseBytes,
            IsStreamed = isStreamed,
            Response = callOptions?.Response,
        };

    /// <exception cref="ArgumentException">A header is missing, or its value cannot stand there.</exception>
    private Dictionary<string, string>? HeadersOf(in ApiRequest request, ApiCallOptions? callOptions, RawRequest? raw, LaterParts? later)
    {
        if (callOptions is null && raw is null)
            return null;
        var writer = new HeaderWriter(request, defaults.Defaults, later);
        callOptions?.WriteHeaders(ref writer);
        raw?.WriteHeaders(ref writer);
        return writer.Headers;
    }

    private TimeSpan TimeoutOf(ApiCallOptions? callOptions)
    {
        var timeout = callOptions?.Timeout ?? options.Timeout;
        var least = (callOptions?.ServerTime ?? TimeSpan.Zero) + s_margin;
        return timeout == Timeout.InfiniteTimeSpan || timeout >= least || callOptions?.ServerTime is not { Ticks: > 0 } ? timeout : least;
    }

    /// <summary>Everything is encoded here, so nothing may be encoded or folded again on the way.</summary>
    private Uri Address(
        in ApiRequest request,
        ApiCallOptions? callOptions,
        RawRequest? raw,
        KeyValuePair<string, string>? replacement,
        bool needsCondition,
        LaterParts? later,
        out string conditions)
    {
        using var text = new AddressBuilder();
        text.Append(_prefix);
        request.AppendPath(text);
        var query = new QueryWriter(request, text, later);
        if (replacement is { } parameter)
            query.Replace(parameter.Key, parameter.Value);
        callOptions?.WriteQuery(ref query);
        callOptions?.WriteConditions(ref query);
        raw?.WriteQuery(ref query);
        if (needsCondition && !query.HasCondition)
            throw ArgumentFailures.Unconditional(request);
        if (text.Length > LongestAddress)
            throw ArgumentFailures.TooLong(request, text.Length, LongestAddress);
        var address = text.ToString();
        conditions = address[query.ConditionsStart..];
        return ServerLink.Exact(address);
    }
}
