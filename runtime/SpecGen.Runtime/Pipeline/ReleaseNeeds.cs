namespace SpecGen.Runtime;

/// <summary>What of a call a later release brought, besides its body, where somebody asks for it.</summary>
/// <param name="Noted">Its operation, parameters, headers and fields.</param>
/// <param name="MayLeaveOut">The call may be made without what the server's release does not have.</param>
/// <param name="Remake">Makes it again for a server of a release, without fields that it does not have; null where it has none.</param>
internal sealed record ReleaseNeeds(IReadOnlyList<LaterPart> Noted, bool MayLeaveOut, Func<ApiRelease, ApiCall>? Remake)
{
    /// <summary>Those of a call whose address is the server's own word: all that it names is there.</summary>
    public ReleaseNeeds OfBody() => new([], MayLeaveOut, null);
}
