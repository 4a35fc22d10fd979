using SpecGen.Common;

namespace SpecGen.Model;

/// <summary>
/// The operations of one collection and its items, and the one schema that is the union of all they state.
/// </summary>
/// <param name="Identity">Dotted C# form of the literal path segments; see <see cref="ResourcePath.Identity"/>.</param>
/// <param name="Literals">The literal path segments as printed.</param>
/// <param name="SingularIsPath">See <see cref="ResourceGroup"/>.</param>
/// <param name="Record">Null where no operation of the resource has a body of its own.</param>
/// <param name="NameOverride">The record's name in C# that an override of a body asks for.</param>
/// <param name="ErrorBody">The union of all documented bodies of errors that are no envelope of ONTAP's; null where there is none.</param>
public sealed record Resource(
    string Identity,
    EquatableArray<string> Literals,
    bool SingularIsPath,
    EquatableArray<ResourceOperation> Operations,
    DataType? Record,
    string? NameOverride = null,
    DataType? ErrorBody = null)
{
    /// <inheritdoc cref="ResourceGroup.Below"/>
    public EquatableArray<string> NamespacesBelow { get; init; }

    /// <summary>Objects that are the same are one type, instead of one for each place.</summary>
    public bool SharesEqualObjects { get; init; }
}
