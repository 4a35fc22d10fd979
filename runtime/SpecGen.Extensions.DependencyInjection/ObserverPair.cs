using SpecGen.Runtime;

namespace SpecGen.Extensions.DependencyInjection;

/// <summary>Tells two observers: the program's own and the log.</summary>
internal sealed class ObserverPair(ApiObserver first, ApiObserver second) : ApiObserver
{
    public override void OnAnswered(ApiAttempt attempt)
    {
        first.OnAnswered(attempt);
        second.OnAnswered(attempt);
    }

    public override void OnFailed(ApiAttempt attempt, Exception failure)
    {
        first.OnFailed(attempt, failure);
        second.OnFailed(attempt, failure);
    }

    public override void OnRepeating(ApiAttempt attempt, TimeSpan delay)
    {
        first.OnRepeating(attempt, delay);
        second.OnRepeating(attempt, delay);
    }

    public override void OnLeftOut(ApiLeftOut leftOut)
    {
        first.OnLeftOut(leftOut);
        second.OnLeftOut(leftOut);
    }
}
