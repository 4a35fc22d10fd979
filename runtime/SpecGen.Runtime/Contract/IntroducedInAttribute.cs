namespace SpecGen.Runtime;

/// <summary>Says which release brought an operation, type or member.</summary>
/// <param name="release">The release as the page prints it, as <c>9.8</c>.</param>
[AttributeUsage(AttributeTargets.All)]
public sealed class IntroducedInAttribute(string release) : Attribute
{
    /// <summary>The release as the page prints it.</summary>
    public string Release { get; } = release;
}
