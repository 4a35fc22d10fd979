using System.ComponentModel;

namespace SpecGen.Runtime.Generated;

/// <summary>
/// Says of a generated type what its properties are called on the wire and which release brought them. One for all, since
/// attributes cost a compiler by their number.
/// </summary>
/// <param name="text">A line for each property, and one for each release that brought some.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class WireNamesAttribute(string text) : Attribute
{
    private readonly WireNameText _text = new(text);

    /// <summary>The wire name of a property that the type declares; null where it has none.</summary>
    public string? NameOf(string property) => _text.NameOf(property);

    /// <summary>The release that brought a property, as its page prints it; null where none is stated.</summary>
    public string? ReleaseOf(string property) => _text.ReleaseOf(property);
}
