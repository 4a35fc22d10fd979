namespace SpecGen.Runtime;

/// <summary>
/// Says of a program's own method or type that it is used only where the server has a release. Within it, what came with
/// that release needs no <see cref="ApiRelease.IsAtLeast"/>; who uses it from elsewhere does.
/// </summary>
/// <param name="release">The release, as pages print it: <c>9.13.1</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property, AllowMultiple = false)]
public sealed class RequiresReleaseAttribute(string release) : Attribute
{
    /// <summary>The release, as pages print it.</summary>
    public string Release { get; } = release;
}
