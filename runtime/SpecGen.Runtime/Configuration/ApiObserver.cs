namespace SpecGen.Runtime;

/// <summary>
/// Is told of every attempt of every call, to log or count it. What it is told holds no query, header or body, and so
/// no secret. It is called on the call's own path: it must be quick and must not throw.
/// </summary>
public abstract class ApiObserver
{
    /// <summary>A reply's head came.</summary>
    /// <param name="attempt">The attempt.</param>
    public virtual void OnAnswered(ApiAttempt attempt)
    {
    }

    /// <summary>No complete reply came.</summary>
    /// <param name="attempt">The attempt.</param>
    /// <param name="failure">Why.</param>
    public virtual void OnFailed(ApiAttempt attempt, Exception failure)
    {
    }

    /// <summary>The call is tried again.</summary>
    /// <param name="attempt">The attempt that is over.</param>
    /// <param name="delay">How long it waits before the next.</param>
    public virtual void OnRepeating(ApiAttempt attempt, TimeSpan delay)
    {
    }

    /// <summary>Something is not sent, since the cluster's release does not have it and <see cref="ReleaseCheck.LeaveOut"/> says so.</summary>
    /// <param name="leftOut">What.</param>
    public virtual void OnLeftOut(ApiLeftOut leftOut)
    {
    }
}
