namespace SpecGen.Changes;

/// <summary>
/// What is equal of changes that say the same of several operations: all but the operation, the status of an answer, and the list
/// that its records stand in.
/// </summary>
public sealed record ChangeMeaning
{
    /// <summary>What answers call the list of their records.</summary>
    private static readonly string[] s_lists = ["records.", "items."];

    public ChangeMeaning(Change change)
    {
        (Rule, Severity, Aspect, Before, After, MembersBelow) = (change.Rule, change.Severity, change.Aspect, change.Before, change.After, change.MembersBelow);
        Subject = WithoutAnswer(change.Subject);
    }

    public ChangeRule Rule { get; }

    public ChangeSeverity Severity { get; }

    /// <summary>Of an answer without its status, of a member of a list's records as of a record alone.</summary>
    public ChangeSubject Subject { get; }

    public string? Aspect { get; }

    public string? Before { get; }

    public string? After { get; }

    public int MembersBelow { get; }

    private static ChangeSubject WithoutAnswer(ChangeSubject subject) => subject.Place switch
    {
        ChangePlace.Response => new(subject.Place, "", BelowList(subject.Path)),
        ChangePlace.Error or ChangePlace.Header => subject with { Of = "" },
        _ => subject,
    };

    private static string BelowList(string path) =>
        Array.Find(s_lists, list => path.StartsWith(list, StringComparison.Ordinal)) is { } list ? path[list.Length..] : path;
}
