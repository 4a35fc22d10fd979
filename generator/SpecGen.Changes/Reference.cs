using SpecGen.Session;

namespace SpecGen.Changes;

/// <summary>All pages of one release, as a project would take them.</summary>
/// <param name="Operations">One page for each operation.</param>
/// <param name="Resources">What code would be generated for.</param>
public sealed record Reference(IReadOnlyList<ChosenOperation> Operations, IReadOnlyList<ApiResource> Resources);
