namespace SpecGen.Samples.Simulation;

/// <summary>A user of the simulated cluster.</summary>
public sealed record OntapAccount(string User, string Password, OntapRole Role)
{
    /// <summary>A token that stands for the account, or null for none.</summary>
    public string? Token { get; init; }
}

/// <summary>What an account may do.</summary>
public enum OntapRole
{
    /// <summary>Nothing: every request is answered with 403.</summary>
    None,

    /// <summary>Everything.</summary>
    Administrator,
}
