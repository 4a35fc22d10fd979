namespace SpecGen.Runtime;

/// <summary>The addresses that one operation asked so far. A server whose links lead in a circle would keep it for ever.</summary>
internal sealed class LinkTrail(ApiRequest request)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Notes an address before it is asked.</summary>
    /// <exception cref="ApiException">It was asked before.</exception>
    public void Enter(ApiCall call)
    {
        if (!_seen.Add(call.Address.OriginalString))
            throw CallFailures.EndlessLink(request);
    }
}
