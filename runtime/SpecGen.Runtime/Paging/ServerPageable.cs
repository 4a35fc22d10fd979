using System.Runtime.CompilerServices;

namespace SpecGen.Runtime;

/// <summary>A collection on a server. Only the link to the next page says that there is more, never a count.</summary>
internal sealed class ServerPageable<T>(
    RequestSender sender, CallFactory calls, ApiRequest request, Func<HttpContent>? body, ApiCallOptions? options, CancellationToken callToken, RawRequest? raw = null) : ApiPageable<T>
    where T : ApiObject, new()
{
    public override IAsyncEnumerator<T> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        RecordsAsync(null, cancellationToken).GetAsyncEnumerator(cancellationToken);

    public override async IAsyncEnumerable<ApiPage<T>> PagesAsync(
        string? resumeToken = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        using var tokens = new JoinedTokens(callToken, cancellationToken);
        var trail = new LinkTrail(request);
        var token = resumeToken;
        do
        {
            using var page = await OpenAsync(Next(token, null), trail, tokens.Token).ConfigureAwait(false);
            var records = new List<T>();
            while (await page.ReadAsync(tokens.Token).ConfigureAwait(false))
            {
                page.ThrowIfTooLarge();
                records.AddRange(page.Batch);
            }

            token = page.Next();
            yield return new ApiPage<T>(records, token, page.Errors, page.Other, page.Response());
        }
        while (token is not null);
    }

    public override async Task<long> CountAsync(CancellationToken cancellationToken = default)
    {
        using var tokens = new JoinedTokens(callToken, cancellationToken);
        var trail = new LinkTrail(request);
        long count = 0;
        string? link = null;
        do
        {
            using var page = await OpenAsync(Next(link, new("return_records", "false")), trail, tokens.Token).ConfigureAwait(false);
            while (await page.ReadAsync(tokens.Token).ConfigureAwait(false))
            {
                // Asked for none; a server that sends some all the same counts them too.
            }

            page.ThrowIfPartial();
            count += page.Count;
            link = page.Next();
        }
        while (link is not null);

        return count;
    }

    public override Task<T?> FindAsync(CancellationToken cancellationToken = default) =>
        OnlyOneAsync(RecordsAsync(new("max_records", "2"), cancellationToken), cancellationToken);

    private async IAsyncEnumerable<T> RecordsAsync(
        KeyValuePair<string, string>? replacement, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var tokens = new JoinedTokens(callToken, cancellationToken);
        var trail = new LinkTrail(request);
        List<ApiError>? errors = null;
        string? link = null;
        do
        {
            using var page = await OpenAsync(Next(link, replacement), trail, tokens.Token).ConfigureAwait(false);
            while (await page.ReadAsync(tokens.Token).ConfigureAwait(false))
            {
                for (var index = 0; index < page.Batch.Count; index++)
                    yield return page.Batch[index];
            }

            if (page.Errors.Count > 0)
                (errors ??= []).AddRange(page.Errors);
            link = page.Next();
        }
        while (link is not null);

        if (errors is not null)
            throw CallFailures.Partial(request, errors);
    }

    private ApiCall Next(string? link, KeyValuePair<string, string>? replacement) => link is null
        ? calls.Make(request, options, body, replacement, IsStreamed, raw: raw)
        : calls.Follow(request, link, options, body, IsStreamed, raw);

    /// <summary>Who wants a page's text gets the whole page at once.</summary>
    private bool IsStreamed => options?.Response is null;

    private async Task<RecordStream<T>> OpenAsync(ApiCall call, LinkTrail trail, CancellationToken cancellationToken)
    {
        trail.Enter(call);
        var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        if (reply.Message.IsSuccessStatusCode)
            return new RecordStream<T>(call, reply, sender);

        using (reply)
            throw CallFailures.ByServer(request, reply, EmbeddedError.InBody(reply.Body));
    }
}
