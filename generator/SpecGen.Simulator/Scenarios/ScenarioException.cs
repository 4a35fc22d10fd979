namespace SpecGen.Simulator.Scenarios;

/// <summary>A scenario that is not right. The message names the file, the line and the column, and what was expected.</summary>
public sealed class ScenarioException : Exception
{
    /// <summary>A scenario that is not right.</summary>
    public ScenarioException(string message)
        : base(message)
    {
    }

    /// <inheritdoc cref="ScenarioException(string)"/>
    public ScenarioException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <inheritdoc cref="ScenarioException(string)"/>
    public ScenarioException()
    {
    }
}
