namespace SpecGen.Tool.Fetch;

/// <summary>Lets requests begin one after the other, and none while the server asks for patience.</summary>
internal sealed class Pace(TimeSpan delay)
{
    private readonly Lock _gate = new();
    private long _next;

    /// <summary>Ends when the next request may begin.</summary>
    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        TimeSpan wait;
        lock (_gate)
        {
            var now = Environment.TickCount64;
            var begin = Math.Max(now, _next);
            _next = begin + (long)delay.TotalMilliseconds;
            wait = TimeSpan.FromMilliseconds(begin - now);
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, cancellationToken);
    }

    /// <summary>No request begins before that time is over.</summary>
    public void HoldFor(TimeSpan time)
    {
        lock (_gate)
            _next = Math.Max(_next, Environment.TickCount64 + (long)time.TotalMilliseconds);
    }
}
