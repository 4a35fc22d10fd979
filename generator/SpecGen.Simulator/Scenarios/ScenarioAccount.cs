using System.Text.Json.Serialization;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;

namespace SpecGen.Simulator.Scenarios;

/// <summary>An element of a scenario's <c>accounts</c>: who may sign in, and what they may do.</summary>
internal sealed record ScenarioAccount
{
    public static IReadOnlyList<string> Accesses { get; } = ["all", "readonly", "read_create", "read_modify", "read_create_modify", "none"];

    [JsonRequired]
    public string User { get; init; } = "";

    [JsonRequired]
    public string Password { get; init; } = "";

    /// <summary>For a bearer.</summary>
    public string? Token { get; init; }

    /// <summary>SHA-256 fingerprint of a client certificate.</summary>
    public string? Certificate { get; init; }

    /// <summary>Access by path.</summary>
    public Dictionary<string, string>? Role { get; init; }

    /// <summary>Why it makes no sense, or null.</summary>
    public string? Wrong => Role?.FirstOrDefault(role => !Accesses.Contains(role.Value)) is { Key: not null } unknown
        ? $"\"{unknown.Value}\" is no access; expected one of {string.Join(", ", Accesses)}"
        : null;

    public SimulatedAccount Make() => new(User, Password, Token, Role is null ? null : new SimulatedRole(Role), Certificate);
}

/// <summary>A scenario's <c>times</c>, in seconds: how long things take.</summary>
internal sealed record ScenarioTimes
{
    /// <summary>How long a job works.</summary>
    public double? Job { get; init; }

    /// <summary>How long a finished job can be asked for.</summary>
    public double? JobRetention { get; init; }

    /// <summary>How long every answer takes.</summary>
    public double? Answer { get; init; }

    /// <summary>Why it makes no sense, or null.</summary>
    public string? Wrong => new[] { Job, JobRetention, Answer }.Any(time => time is < 0 or > 86_400) ? "times are seconds from 0 to 86400" : null;

    public SimulatedTimes Make()
    {
        var otherwise = new SimulatedTimes();
        return new()
        {
            Job = Time(Job) ?? otherwise.Job,
            JobRetention = Time(JobRetention) ?? otherwise.JobRetention,
            Answer = Time(Answer) ?? otherwise.Answer,
        };
    }

    private static TimeSpan? Time(double? seconds) => seconds is { } time ? TimeSpan.FromSeconds(time) : null;
}
