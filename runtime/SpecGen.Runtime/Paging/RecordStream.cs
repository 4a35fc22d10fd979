using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Reads a page while it comes: whole records are handed out in batches, and what is buffered is never more than one
/// record and one read.
/// </summary>
internal sealed class RecordStream<T>(ApiCall call, ApiReply reply) : IDisposable
    where T : ApiObject, new()
{
    private readonly PageBuffer _buffer = new(call.MaximumBytes);
    private readonly PageParser<T> _parser = new();
    private Stream? _stream;

    /// <summary>The records of the last read; the next read takes them away.</summary>
    public IReadOnlyList<T> Batch => _parser.Batch;

    public IReadOnlyList<ApiError> Errors => _parser.Errors;

    public IReadOnlyDictionary<string, JsonElement>? Other => _parser.Other;

    /// <summary>How many records the server says there are; where it does not, how many came.</summary>
    public long Count => _parser.Count ?? _parser.RecordsRead;

    /// <summary>Reads until there are records; false at the end of the page.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _parser.Batch.Clear();
        while (!_parser.IsDone || !_buffer.IsComplete)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
            if (!_buffer.IsReady)
                continue;
            Parse();
            if (_parser.Batch.Count > 0)
                return true;
            if (_buffer.IsComplete && !_parser.IsDone)
                throw Invalid(new JsonException("The body ends before the page does."));
        }

        if (Errors.Count > 0)
            SentSecrets.Of(reply).Redact(Errors);
        if (_parser.Error is { } error)
            throw FailedCall.ByServer(call.Request, reply, error);
        return false;
    }

    /// <summary>The link to the next page, or null on the last.</summary>
    /// <param name="current">The link that led here.</param>
    public string? Next(string? current)
    {
        var next = _parser.Next
            ?? LinkHeader.Next(reply.Message.Headers)
            ?? (_parser.Continue is { } token ? ContinueLink.Of(call.Address, token) : null);
        if (next is not null && next == current)
            throw FailedCall.EndlessLink(call.Request);
        return next;
    }

    /// <summary>For those who keep all records of the page, so that it has the limit of a reply that is read at once.</summary>
    public void ThrowIfTooLarge()
    {
        if (_buffer.Received > call.MaximumBytes)
            throw FailedCall.InTransport(call.Request, reply.StatusCode, TooLarge.Fault("page", call.MaximumBytes));
    }

    public void ThrowIfPartial()
    {
        if (Errors.Count > 0)
            throw FailedCall.Partial(call.Request, Errors);
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _buffer.Dispose();
        reply.Dispose();
    }

    private void Parse()
    {
        try
        {
            _buffer.Skip(_parser.Parse(_buffer.Unread, _buffer.IsComplete));
        }
        catch (JsonException fault)
        {
            throw Invalid(fault);
        }
    }

    private async Task FillAsync(CancellationToken cancellationToken)
    {
        if (_buffer.IsComplete)
            return;

        using var deadline = new Deadline(call.Timeout, cancellationToken);
        try
        {
            _stream ??= await reply.Message.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            await _buffer.FillAsync(_stream, deadline.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException fault) when (!cancellationToken.IsCancellationRequested)
        {
            throw FailedCall.InTime(call.Request, call.Timeout, fault);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw FailedCall.InTransport(call.Request, reply.StatusCode, fault);
        }
    }

    private ApiException Invalid(JsonException fault) =>
        FailedCall.InvalidBody(call.Request, reply, _buffer.Unread, fault);
}
