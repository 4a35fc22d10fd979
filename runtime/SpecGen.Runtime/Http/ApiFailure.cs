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
}
