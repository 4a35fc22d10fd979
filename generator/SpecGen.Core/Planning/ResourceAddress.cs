using SpecGen.Model;

namespace SpecGen.Planning;

/// <summary>All that the client's file needs of a resource, so that it changes only with the paths.</summary>
/// <param name="Path">Literal segments: <c>/security/ipsec/security-associations</c>.</param>
/// <param name="IsOntap">Its pages are ONTAP's.</param>
public sealed record ResourceAddress(string Path, bool IsOntap)
{
    public static ResourceAddress Of(ResourceGroup group) => new(group.Path, group.IsOntap);
}
