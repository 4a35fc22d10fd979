namespace SpecGen.Changes;

/// <summary>A kind of change. <c>docs/diff.md</c> has each with the reason for its severity.</summary>
/// <param name="Id">Never changes: files of severities and of known changes hold it.</param>
/// <param name="Title">What changed, without a full stop.</param>
public sealed record ChangeRule(string Id, ChangeSeverity Severity, string Title);
