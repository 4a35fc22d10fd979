namespace SpecGen.Runtime;

/// <summary>What kind of failure a call ended with.</summary>
public enum ApiFailure
{
    /// <summary>The server answered with an error.</summary>
    Server,

    /// <summary>The server answered with success, but with a body that is not what the operation returns.</summary>
    InvalidResponse,

    /// <summary>No complete answer came: the connection failed or broke, or its certificate was refused.</summary>
    Transport,

    /// <summary>No complete answer came in time.</summary>
    Timeout,

    /// <summary>The server gave a part of what it was asked for, and errors for the rest.</summary>
    Partial,

    /// <summary>The server's job failed.</summary>
    Job,

    /// <summary>The server does not know the job any more: whether it succeeded cannot be told.</summary>
    JobLost,

    /// <summary>
    /// The write was accepted and its job goes on or has ended, but looking at it failed, for the reason that the inner
    /// exception says. Nothing is to be repeated: <see cref="ApiException.Operation"/> looks again.
    /// </summary>
    JobUnobserved,

    /// <summary>
    /// The cluster's release does not have what the call needs, which the message names. Nothing was sent; see
    /// <see cref="ReleaseCheck"/>.
    /// </summary>
    Release,
}
