namespace SpecGen.Runtime;

/// <summary>Something in a call that a release after the first brought.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its dotted wire name; empty for the operation itself.</param>
/// <param name="Release">The release that brought it, as its page prints it.</param>
internal readonly record struct LaterPart(LaterPartKind Kind, string Name, string Release)
{
    /// <summary>
    /// The call still means what it meant. Without a condition it would mean more records, and without another parameter it would
    /// be made in another way.
    /// </summary>
    public bool CanBeLeftOut => Kind is LaterPartKind.Field or LaterPartKind.Member;

    /// <summary>Whether a server does not have it. What is no release is taken for known.</summary>
    public bool IsBeyond(ApiRelease server) => ApiRelease.TryParse(Release, out var release) && server < release;

    /// <summary>For people.</summary>
    public override string ToString() => Kind switch
    {
        LaterPartKind.Operation => $"the operation (since {Release})",
        LaterPartKind.Parameter => $"the parameter {Name} (since {Release})",
        LaterPartKind.Field => $"the field {Name} (since {Release})",
        _ => $"the member {Name} (since {Release})",
    };
}
