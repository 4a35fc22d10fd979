using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;

namespace SpecGen.Tool.Fetch;

/// <summary>Asks a server for pages: follows no redirect, keeps no cookie, and takes no answer without end or measure.</summary>
internal sealed class PageFetcher(FetchSettings settings, Pace pace) : IDisposable
{
    private const int LongestReason = 300;

    private readonly HttpClient _client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(15),
        MaxConnectionsPerServer = settings.Connections,
        SslOptions = { RemoteCertificateValidationCallback = SiteTrust.Check },
        UseCookies = false,
    })
    {
        DefaultRequestHeaders = { { "User-Agent", UserAgent }, { "Accept", "text/html, application/xhtml+xml;q=0.9, text/plain;q=0.5" } },
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public static string UserAgent { get; } = $"specgen/{Assembly.GetExecutingAssembly().GetName().Version?.ToString(3)}";

    /// <param name="validators">Of what is here already.</param>
    public async Task<FetchOutcome> FetchAsync(Uri address, Validators validators, CancellationToken cancellationToken)
    {
        var pause = settings.Pause;
        for (var attempt = 1; ; attempt++)
        {
            var (outcome, wanted) = await TryAsync(address, validators, cancellationToken);
            if (wanted > FetchSettings.LongestWait)
                return new FetchOutcome.Failed($"the server asks to wait for {wanted.Value.TotalMinutes:0} minutes; run again later to go on", IsOfServer: true);
            if (outcome is not FetchOutcome.Failed { IsOfServer: true, IsTrustRefused: false } || attempt == FetchSettings.Attempts)
                return outcome;
            if (wanted is { } time)
                pace.HoldFor(time);
            else
                await Task.Delay(pause, cancellationToken);
            pause *= 2;
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<(FetchOutcome Outcome, TimeSpan? Wait)> TryAsync(Uri address, Validators validators, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(settings.Timeout);
        try
        {
            using var request = RequestFor(address, validators);
            using var response = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            return (await ReadAsync(response, validators != Validators.None, limit.Token), WaitOf(response));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (new FetchOutcome.Failed($"the server did not answer within {settings.Timeout.TotalSeconds:0.#} s", IsOfServer: true), null);
        }
        catch (HttpRequestException exception) when (exception.InnerException is UntrustedSiteException untrusted)
        {
            return (new FetchOutcome.Failed(untrusted.Message, IsOfServer: true) { IsTrustRefused = true }, null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or InvalidDataException)
        {
            return (new FetchOutcome.Failed(ReasonOf(exception), IsOfServer: true), null);
        }
    }

    private static HttpRequestMessage RequestFor(Uri address, Validators validators)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (validators.ETag is { } tag)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        if (validators.LastModified is { } time)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", time);
        return request;
    }

    private static async Task<FetchOutcome> ReadAsync(HttpResponseMessage response, bool isConditional, CancellationToken cancellationToken)
    {
        var status = (int)response.StatusCode;
        return status switch
        {
            304 when isConditional => new FetchOutcome.Unchanged(),
            >= 300 and < 400 when response.Headers.Location is { } location => new FetchOutcome.Moved(status, location.OriginalString),
            200 => await ReadTextAsync(response, cancellationToken),
            _ => new FetchOutcome.Failed($"the server answers {status} {response.ReasonPhrase}".TrimEnd(), IsOfServer: status is 408 or 429 or >= 500) { IsGone = status is 404 or 410 },
        };
    }

    private static async Task<FetchOutcome> ReadTextAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        if (response.Content.Headers.ContentType?.MediaType is { } type && !IsText(type))
            return new FetchOutcome.Failed($"the server sends {type} and no page", IsOfServer: false);
        var stream = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await stream.ReadAsync(buffer, cancellationToken); read > 0; read = await stream.ReadAsync(buffer, cancellationToken))
        {
            if (bytes.Length + read > FetchSettings.MaximumPageBytes)
                return new FetchOutcome.Failed($"it has more than {FetchSettings.MaximumPageBytes / (1024 * 1024)} MB, which no page has", IsOfServer: false);
            bytes.Write(buffer, 0, read);
        }

        var length = bytes.Length;
        bytes.Position = 0;
        using var reader = new StreamReader(bytes, EncodingOf(response.Content.Headers.ContentType));
        return new FetchOutcome.Page(await reader.ReadToEndAsync(cancellationToken), length, ValidatorsOf(response));
    }

    private static bool IsText(string type) => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.Equals("application/xhtml+xml", StringComparison.OrdinalIgnoreCase);

    private static Encoding EncodingOf(MediaTypeHeaderValue? type)
    {
        try
        {
            return type?.CharSet is { } name ? Encoding.GetEncoding(name.Trim('"')) : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static Validators ValidatorsOf(HttpResponseMessage response) => new(
        response.Headers.ETag?.ToString(),
        response.Content.Headers.TryGetValues("Last-Modified", out var times) ? times.FirstOrDefault() : null);

    private static TimeSpan? WaitOf(HttpResponseMessage response)
    {
        var wait = response.Headers.RetryAfter is { } after ? after.Delta ?? after.Date - DateTimeOffset.UtcNow : null;
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>The innermost reason says what happened: a connection that was refused, a name that is not known.</summary>
    private static string ReasonOf(Exception exception)
    {
        var reason = exception.Message;
        for (var inner = exception.InnerException; inner is not null; inner = inner.InnerException)
            reason = inner.Message;
        reason = reason.ReplaceLineEndings(" ");
        return "it cannot be fetched: " + (reason.Length <= LongestReason ? reason : reason[..LongestReason] + "…");
    }
}
