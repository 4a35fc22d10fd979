using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated method which members its page calls costly to read.</summary>
/// <param name="members">Dotted wire names, with a star for all below.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ExpensiveMembersAttribute(params string[] members) : Attribute
{
    /// <summary>Dotted wire names, with a star for all below.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
