using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated object which of its members nobody can set.</summary>
/// <param name="members">Wire names.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReadOnlyMembersAttribute(params string[] members) : Attribute
{
    /// <summary>Wire names.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
