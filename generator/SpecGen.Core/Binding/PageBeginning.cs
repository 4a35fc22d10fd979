namespace SpecGen.Binding;

/// <summary>What the beginning of a page tells for certain.</summary>
/// <param name="IntroducedIn">First release that has the operation; null also where the page states it further down.</param>
public sealed record PageBeginning(OperationName Name, string? IntroducedIn);
