using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Makes calls for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ApiConnection
{
    private readonly ApiClientOptions _options;
    private readonly HttpClient _client;
    private readonly bool _ownsClient;
    private readonly SemaphoreSlim _budget;
    private readonly RequestHeaders _headers;
    private readonly RequestSender _sender;
    private readonly CallFactory _calls;
    private readonly CallReader _reader;
    private readonly ServerRelease _release;
    private readonly ApiConnection _server;

    private ApiConnection(
        ApiClientOptions options, HttpClient client, bool ownsClient, SemaphoreSlim budget, RequestHeaders headers, ApiConnection? server = null)
    {
        _options = options;
        _client = client;
        _ownsClient = ownsClient;
        _budget = budget;
        _headers = headers;
        _sender = new RequestSender(options, client, budget, headers, GateOf(options));
        _calls = new CallFactory(options, headers);
        _reader = new CallReader(_sender, _calls);
        _release = server?._release ?? new ServerRelease();
        _server = server?._server ?? this;
    }

    /// <summary>The release that the cluster runs. It is asked once for the client and all its views, not on behalf of an SVM.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="ApiException">The call failed, or the answer does not say it; the next call asks again.</exception>
    public Task<ApiRelease> GetReleaseAsync(CancellationToken cancellationToken) => _release.GetAsync(_server._reader, _server._calls, cancellationToken);

    /// <summary>The same server on behalf of an SVM. It shares the connections and does not close them.</summary>
    /// <param name="name">The SVM's name.</param>
    /// <exception cref="ArgumentException">The name is empty or cannot stand in a header.</exception>
    public ApiConnection ForSvm(string name) =>
        new(_options, _client, ownsClient: false, _budget, _headers.ForSvm("X-Dot-SVM-Name", name), this);

    /// <summary>The same server on behalf of an SVM. It shares the connections and does not close them.</summary>
    /// <param name="uuid">The SVM's key.</param>
    /// <exception cref="ArgumentException">The key is empty or cannot stand in a header.</exception>
    public ApiConnection ForSvmUuid(string uuid) =>
        new(_options, _client, ownsClient: false, _budget, _headers.ForSvm("X-Dot-SVM-UUID", uuid), this);

    /// <summary>The same server on behalf of the SVM that jobs were begun for.</summary>
    /// <exception cref="ArgumentException">The jobs are another server's, or those of another SVM.</exception>
    internal ApiConnection For(JobToken jobs)
    {
        if (jobs.Server != _calls.Server)
            throw ArgumentFailures.OtherServer(jobs.Server, _calls.Server);
        if (jobs.Svm == _calls.Svm)
            return this;
        if (_calls.Svm is { } other)
            throw ArgumentFailures.OtherSvm(jobs.Svm?.Value, other.Value);
        var (header, svm) = jobs.Svm!.Value;
        return new(_options, _client, ownsClient: false, _budget, _headers.ForSvm(header, svm), this);
    }

    /// <summary>For calls that are no operation's.</summary>
    internal CallReader Reader => _reader;

    internal static ApiConnection Open(ApiClientOptions given)
    {
        var options = given.Copy();
        // Each call has its own timeout, which depends on what the server is asked to wait.
        var client = new HttpClient(options.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        return new(options, client, ownsClient: true, BudgetOf(options), new RequestHeaders(options));
    }

    internal static ApiConnection Over(ApiClientOptions given, HttpClient httpClient)
    {
        var options = given.Copy();
        if (options.NeedsOwnHandler)
        {
            throw new ArgumentException(
                "Certificates cannot be applied to a given HttpClient: make it over the handler that options.CreateHandler() gives.",
                nameof(given));
        }

        return new(options, httpClient, ownsClient: false, BudgetOf(options), new RequestHeaders(options));
    }

    internal void Close()
    {
        if (_ownsClient)
            _client.Dispose();
    }

    private ReleaseGate? GateOf(ApiClientOptions options) =>
        options.ReleaseCheck == ReleaseCheck.Off ? null : new(options.ReleaseCheck, GetReleaseAsync, options.Observer);

    private static SemaphoreSlim BudgetOf(ApiClientOptions options) => new(options.MaximumConcurrency, options.MaximumConcurrency);
}
