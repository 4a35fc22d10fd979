using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated object which of its members a release deprecated.</summary>
/// <param name="release">The release as the pages print it.</param>
/// <param name="members">Wire names.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeprecatedMembersAttribute(string release, params string[] members) : Attribute
{
    /// <summary>The release as the pages print it.</summary>
    public string Release { get; } = release;

    /// <summary>Wire names.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
