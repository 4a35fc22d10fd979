namespace SpecGen.Runtime;

/// <summary>What of a call was not sent, since the cluster's release does not have it.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="PathTemplate">The documented path, keys in braces.</param>
/// <param name="Release">What the cluster runs.</param>
/// <param name="Names">Dotted wire names of members and fields.</param>
public sealed record ApiLeftOut(string Method, string PathTemplate, ApiRelease Release, IReadOnlyList<string> Names);
