using System.Text.Json.Serialization;
using SpecGen.Simulator.Faults;

namespace SpecGen.Simulator.Scenarios;

/// <summary>An element of a scenario's <c>faults</c>: what goes wrong, with which requests, and when.</summary>
internal sealed record ScenarioFault
{
    [JsonRequired]
    public ScenarioFaultKind Fault { get; init; }

    /// <summary>Method and path below <c>/api</c>, of which either can be left out; <c>{uuid}</c> stands for any key.</summary>
    public string Operation { get; init; } = "";

    /// <summary>How many such requests go well before.</summary>
    public int After { get; init; }

    /// <summary>How many go wrong: 1 otherwise, and any number of those that a probability finds.</summary>
    public int? Times { get; init; }

    /// <summary>How likely a request goes wrong, from 0 to 1.</summary>
    public double? Probability { get; init; }

    /// <summary>Another number draws other requests.</summary>
    public int Seed { get; init; }

    /// <summary>Of an error, such as one that the operation's page documents.</summary>
    public long? Code { get; init; }

    public int? Status { get; init; }

    public string? Message { get; init; }

    /// <summary>Seconds that the answer says to wait.</summary>
    public double? RetryAfter { get; init; }

    /// <summary>How long a late or slow answer takes.</summary>
    public double? Seconds { get; init; }

    /// <summary>How many records a short page has.</summary>
    public int? Records { get; init; }

    /// <summary>Why it makes no sense, or null.</summary>
    public string? Wrong => this switch
    {
        { Fault: ScenarioFaultKind.Error or ScenarioFaultKind.FailedWork, Code: null } => "an error needs its \"code\"",
        { Fault: ScenarioFaultKind.LateAnswer or ScenarioFaultKind.SlowAnswer, Seconds: null or < 0 or > 3600 } => "a late or slow answer needs its \"seconds\", from 0 to 3600",
        { Fault: ScenarioFaultKind.ShortPage, Records: null or < 0 } => "a short page needs its number of \"records\"",
        { Probability: < 0 or > 1 } => "\"probability\" must be from 0 to 1",
        { After: < 0 } or { Times: < 1 } => "\"after\" must be 0 or more, and \"times\" 1 or more",
        { RetryAfter: < 0 or > 86_400 } => "\"retryAfter\" must be seconds from 0 to 86400",
        { Status: < 400 or > 599 } => "\"status\" must be that of an error, from 400 to 599",
        _ => null,
    };

    /// <param name="message">What the page says of the code; null where it has none.</param>
    public Fault Make(string? message) => Fault switch
    {
        ScenarioFaultKind.Error => Faults.Fault.Error(Code!.Value, Message ?? message, Status ?? 400),
        ScenarioFaultKind.FailedWork => Faults.Fault.FailedWork(Code!.Value, Message ?? message),
        ScenarioFaultKind.TooManyRequests => Faults.Fault.TooManyRequests(Time(RetryAfter)),
        ScenarioFaultKind.Unavailable => Faults.Fault.Unavailable(Time(RetryAfter)),
        ScenarioFaultKind.LostRequest => Faults.Fault.LostRequest,
        ScenarioFaultKind.LostAnswer => Faults.Fault.LostAnswer,
        ScenarioFaultKind.CutAnswer => Faults.Fault.CutAnswer,
        ScenarioFaultKind.LateAnswer => Faults.Fault.LateAnswer(Time(Seconds)!.Value),
        ScenarioFaultKind.SlowAnswer => Faults.Fault.SlowAnswer(Time(Seconds)!.Value),
        _ => Faults.Fault.ShortPage(Records!.Value),
    };

    private static TimeSpan? Time(double? seconds) => seconds is { } time ? TimeSpan.FromSeconds(time) : null;
}

/// <summary>What goes wrong. In a scenario written with underscores: <c>lost_request</c>.</summary>
internal enum ScenarioFaultKind
{
    Error,
    FailedWork,
    TooManyRequests,
    Unavailable,
    LostRequest,
    LostAnswer,
    CutAnswer,
    LateAnswer,
    SlowAnswer,
    ShortPage,
}
