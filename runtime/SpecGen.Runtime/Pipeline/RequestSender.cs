using System.Net;

namespace SpecGen.Runtime;

/// <summary>Puts calls on the wire, in time, no more at once than the server should bear, and again where that is safe.</summary>
internal sealed class RequestSender(ApiClientOptions options, HttpClient client, SemaphoreSlim budget, RequestHeaders headers, ReleaseGate? gate = null)
{
    /// <summary>Takes the answer about one record in one read.</summary>
    private const int FirstRead = 4096;

    /// <summary>So much of an error's body is read, in bytes. A server that goes on is not listened to.</summary>
    private const int LongestError = 1024 * 1024;

    private readonly RetryRule _retry = new(options.Retry, options.Credential is { CanRenew: true });
    private readonly CallTelemetry _telemetry = new(options.BaseAddress, options.Observer);

    /// <summary>What time it is.</summary>
    public TimeProvider Clock => options.TimeProvider;

    /// <summary>A reply of any status: tries until there is one that another try would not better.</summary>
    /// <exception cref="ApiException">No reply came.</exception>
    public ValueTask<ApiReply> SendAsync(ApiCall call, CancellationToken cancellationToken) =>
        gate is null ? SendNowAsync(call, cancellationToken) : SendAdmittedAsync(gate, call, cancellationToken);

    private async ValueTask<ApiReply> SendAdmittedAsync(ReleaseGate gate, ApiCall call, CancellationToken cancellationToken)
    {
        var admitted = await gate.AdmitAsync(call, cancellationToken).ConfigureAwait(false);
        return await SendNowAsync(admitted, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ApiReply> SendNowAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(call.Timeout, Clock, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            using var exchange = _telemetry.Begin(call, attempt);
            ApiReply? reply = null;
            ApiException? failure = null;
            try
            {
                reply = await AttemptAsync(call, deadline.Token).ConfigureAwait(false);
                exchange.Answered(reply.StatusCode);
            }
            catch (TransportException fault) when (fault.InnerException is OperationCanceledException || deadline.IsOver)
            {
                // A connection that the deadline ends can break before the cancellation is seen.
                exchange.Failed(fault.InnerException!);
                if (cancellationToken.IsCancellationRequested && fault.Jobs.Count > 0)
                    throw CallFailures.CancelledWithJobs(call.Request, fault, cancellationToken);
                cancellationToken.ThrowIfCancellationRequested();
                throw Cancelled(call, deadline, fault.Secrets.Redact(fault.InnerException!), fault.Status).With(fault.Jobs);
            }
            catch (TransportException fault)
            {
                failure = CallFailures.InTransport(call.Request, fault);
                exchange.Failed(failure);
            }
            catch (OperationCanceledException fault)
            {
                exchange.Failed(fault);
                if (cancellationToken.IsCancellationRequested)
                    throw;
                throw Cancelled(call, deadline, fault, status: null);
            }

            if (reply is { StatusCode: HttpStatusCode.Unauthorized })
                options.Credential?.OnRefused(AuthorizationOf(reply.Message.RequestMessage));
            var wait = reply is null ? _retry.After(call, failure!, attempt) : _retry.After(call, reply, attempt);
            if (wait is not { } delay || !deadline.Leaves(delay))
            {
                if (reply is null)
                    throw failure!;
                reply.Describe(call.Response);
                if (call.IsStreamed)
                    reply.TimeLeft = deadline.Left;
                return reply;
            }

            reply?.Dispose();
            exchange.Repeats(delay);
            await Task.Delay(delay, Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>The caller did not cancel: the time is over, or the <see cref="HttpClient"/> ended the call for reasons of its own.</summary>
    public ApiException Cancelled(ApiCall call, in Deadline deadline, Exception fault, HttpStatusCode? status)
    {
        if (deadline.IsOver)
            return CallFailures.InTime(call.Request, call.Timeout, fault);
        return fault.InnerException is TimeoutException
            ? CallFailures.InTimeOfClient(call.Request, client.Timeout, fault)
            : CallFailures.EndedByClient(call.Request, status, fault);
    }

    /// <exception cref="TransportException">No complete reply came.</exception>
    private async ValueTask<ApiReply> AttemptAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(MethodNames.Of(call.Request.Method), call.Address);
        message.Content = call.MakeContent();
        if (options.Credential is { } credential)
        {
            await credential.ApplyAsync(message, cancellationToken).ConfigureAwait(false);
            if (credential.AddsOtherHeaders)
                SentSecrets.NoteHeaders(message);
        }

        await budget.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            headers.Apply(message, call);
            if (options.PrepareRequest is { } prepare)
                await prepare(message, cancellationToken).ConfigureAwait(false);
            HttpResponseMessage response;
            try
            {
                response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception fault) when (fault is HttpRequestException or IOException or InvalidDataException or ObjectDisposedException)
            {
                throw new TransportException(null, fault) { Secrets = new SentSecrets(message) };
            }

            if (call.IsStreamed && response.IsSuccessStatusCode)
                return new ApiReply(response, null) { Clock = Clock };
            return await ReadWholeAsync(response, call, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            // A streamed reply gives its place back at once: who reads it may make further calls meanwhile.
            budget.Release();
        }
    }

    private static string? AuthorizationOf(HttpRequestMessage? message) =>
        message?.Headers.NonValidated.TryGetValues("Authorization", out var values) == true ? values.ToString() : null;

    private async ValueTask<ApiReply> ReadWholeAsync(HttpResponseMessage response, ApiCall call, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(FirstRead);
        try
        {
            var isError = !response.IsSuccessStatusCode && call.MaximumBytes > LongestError;
            if (!isError && response.Content.Headers.ContentLength > call.MaximumBytes)
                throw TransportFailures.TooLarge("reply", call.MaximumBytes);
            using var stream = await ReplyContent.OpenAsync(response.Content, mayBeEmpty: true, cancellationToken).ConfigureAwait(false);
            var limit = isError ? LongestError : call.MaximumBytes;
            // A layer of its own for the loop would cost a call a fiftieth of its time.
            int count;
            bool isWhole;
            do
            {
                count = await stream.ReadAsync(RoomIn(buffer, limit), cancellationToken).ConfigureAwait(false);
                isWhole = count == 0 || buffer.Written.Length < limit;
                if (isWhole)
                    buffer.Advance(count);
            }
            while (count > 0 && isWhole);
            if (!isWhole && !isError)
                throw TransportFailures.TooLarge("reply", call.MaximumBytes);
            return new ApiReply(response, buffer) { Clock = Clock, IsCut = !isWhole };
        }
        catch (Exception fault) when (fault is OperationCanceledException || ReplyContent.IsFault(fault))
        {
            var secrets = new SentSecrets(response.RequestMessage);
            var jobs = call.IsRead ? [] : SalvagedJobs.In(buffer.Written.Span);
            foreach (var job in jobs)
                secrets.Redact(job);
            buffer.Dispose();
            response.Dispose();
            throw new TransportException(response.StatusCode, fault) { Jobs = jobs, Secrets = secrets };
        }
    }

    /// <summary>Where to read to; one byte where there is no more room, to learn whether there is more, for the buffer doubles as it grows.</summary>
    private static Memory<byte> RoomIn(PooledBuffer buffer, int limit)
    {
        var room = limit - buffer.Written.Length;
        if (room == 0)
            return new byte[1];
        var memory = buffer.GetMemory();
        return memory.Length > room ? memory[..room] : memory;
    }
}
