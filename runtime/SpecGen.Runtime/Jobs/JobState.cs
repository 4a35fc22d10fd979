namespace SpecGen.Runtime;

/// <summary>Where a job stands. The server has more words for failure than it documents.</summary>
/// <param name="Text">The word as it came.</param>
public readonly record struct JobState(string Text) : IApiValue<JobState>
{
    /// <summary>Waits for its turn.</summary>
    public static JobState Queued => new("queued");

    /// <summary>Is at work.</summary>
    public static JobState Running => new("running");

    /// <summary>Was stopped and can go on.</summary>
    public static JobState Paused => new("paused");

    /// <summary>Is done.</summary>
    public static JobState Success => new("success");

    /// <summary>Has failed.</summary>
    public static JobState Failure => new("failure");

    /// <summary>Nothing more will happen. Every word that is not known to mean work or success means failure.</summary>
    public bool IsFinal => this != Queued && this != Running && this != Paused;

    /// <inheritdoc/>
    public static JobState FromText(string text) => new(text);

    /// <summary>The word as it came.</summary>
    public override string ToString() => Text;
}
