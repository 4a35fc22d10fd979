namespace SpecGen.Runtime;

/// <summary>A token that either of two cancels: that of the call and that of its iteration.</summary>
internal readonly struct JoinedTokens : IDisposable
{
    private readonly CancellationTokenSource? _source;

    public JoinedTokens(CancellationToken first, CancellationToken second)
    {
        if (!first.CanBeCanceled || first == second)
        {
            Token = second;
            return;
        }

        if (!second.CanBeCanceled)
        {
            Token = first;
            return;
        }

        _source = CancellationTokenSource.CreateLinkedTokenSource(first, second);
        Token = _source.Token;
    }

    public CancellationToken Token { get; }

    public void Dispose() => _source?.Dispose();
}
