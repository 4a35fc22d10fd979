namespace SpecGen.Runtime;

/// <summary>Lets pass what the server's release has. The server is asked for it only by a call with something of a later one.</summary>
/// <param name="check">What becomes of the others.</param>
/// <param name="ask">Gives the server's release.</param>
/// <param name="observer">Is told what was left out, or null.</param>
internal sealed class ReleaseGate(ReleaseCheck check, Func<CancellationToken, Task<ApiRelease>> ask, ApiObserver? observer)
{
    /// <exception cref="ApiException">The server does not have what the call needs, or does not say what it runs.</exception>
    public async ValueTask<ApiCall> AdmitAsync(ApiCall call, CancellationToken cancellationToken)
    {
        IReadOnlyList<LaterPart> later = [.. call.Needs?.Noted ?? [], .. LaterOfBody(call)];
        if (later.Count == 0)
            return call;
        var release = await ask(cancellationToken).ConfigureAwait(false);
        var beyond = later.Where(part => part.IsBeyond(release)).ToList();
        if (beyond.Count == 0)
            return call;
        var mayLeaveOut = check == ReleaseCheck.LeaveOut && call.Needs?.MayLeaveOut != false;
        if (!mayLeaveOut || !beyond.TrueForAll(part => part.CanBeLeftOut))
            throw CallFailures.BeyondRelease(call.Request, release, beyond);
        Tell(call, release, [.. beyond.Select(part => part.Name)]);
        return Without(call, release);
    }

    private static IReadOnlyList<LaterPart> LaterOfBody(ApiCall call)
    {
        using var content = call.Body?.Invoke();
        return content is JsonBody body ? JsonBody.Later(body.Value, call.Request.Method) : [];
    }

    private static ApiCall Without(ApiCall call, ApiRelease server)
    {
        var remade = call.Needs?.Remake?.Invoke(server) ?? call;
        return call.Body is { } body ? remade with { Body = () => Without(body(), call.Request.Method, server) } : remade;
    }

    private static HttpContent Without(HttpContent content, string method, ApiRelease server)
    {
        if (content is not JsonBody body)
            return content;
        using (body)
            return new JsonBody(body.Value, method, server);
    }

    private void Tell(ApiCall call, ApiRelease release, IReadOnlyList<string> names)
    {
        call.Response?.LeaveOut(names);
        observer?.OnLeftOut(new(call.Request.Method, call.Request.PathTemplate, release, names));
    }
}
