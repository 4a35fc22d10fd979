using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>What a selection asks of the members of its object: the object's shape, which no selection otherwise knows.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class MemberNames
{
    private protected MemberNames()
    {
    }

    /// <summary>The wire name of the member at a place.</summary>
    internal abstract string NameText(int index);

    /// <summary>The release that brought the member, as its page prints it; null for the first, and where no page says.</summary>
    internal abstract string? IntroducedIn(int index);
}
