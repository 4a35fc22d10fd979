namespace SpecGen.Runtime;

/// <summary>A member that was not as it is wanted.</summary>
/// <param name="Member">Its dotted wire name.</param>
/// <param name="Before">What the server had, as JSON; null where it had none.</param>
/// <param name="After">What is wanted, as JSON. Secrets within it are <c>***</c>.</param>
public sealed record EnsureChange(string Member, string? Before, string After)
{
    /// <summary>The change in a line.</summary>
    public override string ToString() => $"{Member}: {Before ?? "absent"} -> {After}";
}
