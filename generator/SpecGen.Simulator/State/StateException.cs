namespace SpecGen.Simulator.State;

/// <summary>A state file that cannot be used. The message says why, and the file is as it was.</summary>
public sealed class StateException : Exception
{
    /// <summary>A state file that cannot be used.</summary>
    public StateException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="StateException(string)"/>
    public StateException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="StateException(string)"/>
    public StateException()
    {
    }
}
