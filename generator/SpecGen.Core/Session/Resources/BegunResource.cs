using SpecGen.Model;
using SpecGen.Planning;

namespace SpecGen.Session;

/// <summary>A resource as far as the beginnings of its pages tell: its path, and all names that come from it.</summary>
/// <param name="Identity">See <see cref="ResourcePath.Identity"/>.</param>
/// <param name="File">Of one of its pages.</param>
/// <param name="Pages">How many state an operation of it.</param>
/// <param name="IsReadAnyway">What other resources are called hangs on more of its pages than their beginnings.</param>
public sealed record BegunResource(string Api, string Identity, ResourceAddress Address, string File, int Pages, bool IsReadAnyway)
{
    /// <summary>It with the names that it has for certain.</summary>
    public NamedResource NamedBy(GroupNames names) => new(Api, Address.Path, File, [DeclaredNames.Of(names.Of(Api), Address)]);
}
