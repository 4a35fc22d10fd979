using System.Net;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Reads a page while it comes: whole records are handed out in batches, and what is buffered is never more than one
/// record and one read.
/// </summary>
internal sealed class RecordStream<T>(ApiCall call, ApiReply reply, RequestSender sender) : IDisposable
    where T : ApiObject, new()
{
    private readonly PageBuffer _buffer = new(call.MaximumBytes);
    private readonly PageParser<T> _parser = new();
    private Stream? _stream;
    private bool _isBegun;
    private bool _isOver;
    private TimeSpan _timeLeft = reply.TimeLeft;

    /// <summary>The records of the last read; the next read takes them away.</summary>
    public IReadOnlyList<T> Batch => _parser.Batch;

    public IReadOnlyList<ApiError> Errors => _parser.Errors;

    public IReadOnlyDictionary<string, JsonElement>? Other => _parser.Other;

    /// <summary>How many records the server says there are; where it does not, how many came.</summary>
    public long Count => _parser.Count ?? _parser.RecordsRead;

    /// <summary>What the server answered; its text only where the call asked for it.</summary>
    public ApiResponse Response()
    {
        var response = new ApiResponse();
        reply.Describe(response);
        return response;
    }

    /// <summary>Reads until there are records; false at the end of the page.</summary>
    public async ValueTask<bool> ReadAsync(CancellationToken cancellationToken)
    {
        _parser.Batch.Clear();
        if (_isOver || reply.SaysNothing)
            return false;
        while (!_parser.IsDone || !_buffer.IsComplete)
        {
            await FillAsync(cancellationToken).ConfigureAwait(false);
            if (!_buffer.IsReady || !HasBegun())
                continue;
            if (IsEmptyAcceptance)
                return false;
            Parse();
            if (_parser.Batch.Count > 0)
                return true;
            if (_buffer.IsComplete && !_parser.IsDone)
                throw Invalid(new JsonException("The body ends before the page does."));
        }

        _isOver = true;
        return TakesLoneRecord();
    }

    /// <summary>Looks what else came, once all of it has; true where that is a record without an envelope.</summary>
    /// <exception cref="ApiException">It is an error, or nothing that an operation on a collection can answer.</exception>
    private bool TakesLoneRecord()
    {
        if (Errors.Count > 0)
            reply.Secrets().Redact(Errors);
        if (_parser.Error is { } error)
            throw CallFailures.ByServer(call.Request, reply, error);
        if (!_parser.IsCollection && LoneRecord.IsOne(_parser))
        {
            _parser.TakeAlone(RecordAlone());
            return true;
        }

        if (_parser.ErrorText is { } text)
            throw CallFailures.ByServer(call.Request, reply, new ApiError { Message = text });
        if (!_parser.IsCollection && _parser.Other is not null && Errors.Count == 0)
            throw InvalidWhole(new JsonException("Expected records, found an object that has none."));
        return false;
    }

    /// <summary>Accepted, and no more said: as whole replies have it (<see cref="ApiReply.SaysNothing"/>).</summary>
    private bool IsEmptyAcceptance => reply.StatusCode == HttpStatusCode.Accepted && _buffer is { IsComplete: true, Received: 0 };

    private T RecordAlone()
    {
        try
        {
            return ApiJson.ReadAnswer<T>(LoneRecord.TextOf(_parser));
        }
        catch (JsonException fault)
        {
            throw InvalidWhole(fault);
        }
    }

    /// <summary>All of the body was read by itself, and makes no sense together.</summary>
    private ApiException InvalidWhole(JsonException fault) => CallFailures.InvalidBody(call.Request, reply, LoneRecord.TextOf(_parser), fault);

    /// <summary>The link to the next page, or null on the last.</summary>
    public string? Next() => _parser.Next
        ?? LinkHeader.Next(reply.Message.Headers)
        ?? (_parser.Continue is { } token ? ContinueLink.Of(call.Address, token) : null);

    /// <summary>For those who keep all records of the page, so that it has the limit of a reply that is read at once.</summary>
    public void ThrowIfTooLarge()
    {
        if (_buffer.Received > call.MaximumBytes)
            throw CallFailures.InTransport(call.Request, reply.StatusCode, TransportFailures.TooLarge("page", call.MaximumBytes));
    }

    public void ThrowIfPartial()
    {
        if (Errors.Count > 0)
            throw CallFailures.Partial(call.Request, Errors);
    }

    public void Dispose()
    {
        _stream?.Dispose();
        _buffer.Dispose();
        reply.Dispose();
    }

    /// <summary>Passes over a byte order mark, once as much has come as one has.</summary>
    private bool HasBegun()
    {
        if (_isBegun)
            return true;
        if (_buffer.Unread.Length < ByteOrderMark.Bytes.Length && !_buffer.IsComplete)
            return false;
        _isBegun = true;
        if (_buffer.Unread.StartsWith(ByteOrderMark.Bytes))
            _buffer.Skip(ByteOrderMark.Bytes.Length);
        return true;
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

        cancellationToken.ThrowIfCancellationRequested();
        if (_timeLeft != Timeout.InfiniteTimeSpan && _timeLeft <= TimeSpan.Zero)
            throw CallFailures.InTime(call.Request, call.Timeout, new OperationCanceledException());
        using var deadline = new Deadline(_timeLeft, sender.Clock, cancellationToken);
        try
        {
            _stream ??= reply.WholeBody() ?? await ReplyContent.OpenAsync(reply.Message.Content, mayBeEmpty: true, deadline.Token).ConfigureAwait(false);
            await _buffer.FillAsync(_stream, deadline.Token).ConfigureAwait(false);
            // What the caller does between two reads is not the server's time.
            _timeLeft = deadline.Left;
        }
        catch (Exception fault) when ((fault is OperationCanceledException || (ReplyContent.IsFault(fault) && deadline.IsOver)) && !cancellationToken.IsCancellationRequested)
        {
            throw sender.Cancelled(call, deadline, reply.Secrets().Redact(fault), reply.StatusCode);
        }
        catch (Exception fault) when (ReplyContent.IsFault(fault))
        {
            throw CallFailures.BrokenBody(call.Request, reply, fault);
        }
    }

    private ApiException Invalid(JsonException fault) => _buffer.Unread.IsEmpty && _buffer.Received > 0
        ? CallFailures.CutPage(call.Request, reply, _buffer.Received)
        : CallFailures.InvalidBody(call.Request, reply, _buffer.Unread, fault);
}
