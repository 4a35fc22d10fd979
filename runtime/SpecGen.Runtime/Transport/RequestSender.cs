using System.Net;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>Puts calls on the wire, in time, no more at once than the server should bear, and again where that is safe.</summary>
internal sealed class RequestSender(ApiClientOptions options, HttpClient client, SemaphoreSlim budget, RequestHeaders headers)
{
    /// <summary>Takes the answer about one record in one read.</summary>
    private const int FirstRead = 4096;

    private readonly RetryRule _retry = new(options.Retry, options.Credential is { IsRenewed: true });
    private readonly CallTelemetry _telemetry = new(options.BaseAddress, options.Observer);

    /// <summary>A reply of any status: tries until there is one that another try would not better.</summary>
    /// <exception cref="ApiException">No reply came.</exception>
    public async ValueTask<ApiReply> SendAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(call.Timeout, cancellationToken);
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
            catch (TransportException fault)
            {
                failure = FailedCall.InTransport(call.Request, fault.Status, fault.InnerException!);
                exchange.Failed(failure);
            }
            catch (OperationCanceledException fault)
            {
                exchange.Failed(fault);
                if (cancellationToken.IsCancellationRequested)
                    throw;
                throw FailedCall.InTime(call.Request, call.Timeout, fault);
            }

            var wait = reply is null ? _retry.After(call, failure!, attempt) : _retry.After(call, reply, attempt);
            if (wait is not { } delay || !deadline.Leaves(delay))
            {
                if (reply is null)
                    throw failure!;
                ApiResponse.Note(reply.Message);
                return reply;
            }

            reply?.Dispose();
            exchange.Repeats(delay);
            await Task.Delay(delay, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="TransportException">No complete reply came.</exception>
    private async ValueTask<ApiReply> AttemptAsync(ApiCall call, CancellationToken cancellationToken)
    {
        var authorization = options.Credential is { } credential
            ? await credential.AuthorizationAsync(cancellationToken).ConfigureAwait(false)
            : null;
        HttpStatusCode? status = null;
        await budget.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using var message = new HttpRequestMessage(MethodNames.Of(call.Request.Method), call.Address);
            message.Content = call.MakeContent();
            headers.Apply(message, call, authorization);
            var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            status = response.StatusCode;
            if (call.IsStreamed && response.IsSuccessStatusCode)
                return new ApiReply(response, null);
            return await ReadWholeAsync(response, call.MaximumBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw new TransportException(status, fault);
        }
        finally
        {
            // A streamed reply gives its place back at once: who reads it may make further calls meanwhile.
            budget.Release();
        }
    }

    private static async ValueTask<ApiReply> ReadWholeAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        var buffer = new PooledBuffer(FirstRead);
        try
        {
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            while (true)
            {
                var count = await stream.ReadAsync(buffer.GetMemory(), cancellationToken).ConfigureAwait(false);
                if (count == 0)
                    return new ApiReply(response, buffer);
                buffer.Advance(count);
                if (buffer.Written.Length > limit)
                    throw TooLarge.Fault("reply", limit);
            }
        }
        catch
        {
            buffer.Dispose();
            response.Dispose();
            throw;
        }
    }
}
