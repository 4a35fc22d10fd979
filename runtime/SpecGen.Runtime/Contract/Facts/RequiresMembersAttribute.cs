using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>Says of a generated method what its page requires in the body.</summary>
/// <param name="members">A requirement each, by dotted wire names; see <see cref="Members"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiresMembersAttribute(params string[] members) : Attribute
{
    /// <summary>A requirement each: dotted wire names of members, those of which one is enough separated by <c>|</c>, those that go together by <c>&amp;</c>.</summary>
    public IReadOnlyList<string> Members { get; } = members;
}
