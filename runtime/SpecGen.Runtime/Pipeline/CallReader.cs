using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Makes calls whose answer is read as a whole, for all who make any.</summary>
internal sealed class CallReader(RequestSender sender, CallFactory calls)
{
    /// <summary>What time it is.</summary>
    public TimeProvider Clock => sender.Clock;

    /// <summary>Makes what is to be called.</summary>
    public CallFactory Calls => calls;

    public async Task<T> ReadAsync<T>(ApiCall call, CancellationToken cancellationToken)
        where T : ApiObject, new()
    {
        using var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return ReplyReader.Read<T>(call.Request, reply);
    }

    public async Task CheckAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        ReplyReader.Check(call.Request, reply);
    }

    public async Task CheckAnyAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        ReplyReader.CheckAny(call.Request, reply);
    }

    public async Task<T> ReadValueAsync<T, TForm>(ApiCall call, CancellationToken cancellationToken)
        where TForm : IJsonForm<T>
    {
        using var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return ReplyReader.ReadValue<T, TForm>(call.Request, reply);
    }

    public async Task<JsonElement> ReadRawAsync(ApiCall call, CancellationToken cancellationToken)
    {
        using var reply = await sender.SendAsync(call, cancellationToken).ConfigureAwait(false);
        return ReplyReader.ReadRaw(call.Request, reply);
    }
}
