using SpecGen.Binding;

namespace SpecGen.Changes;

/// <summary>One change between two references.</summary>
/// <param name="Severity">Of the rule, or as the user wants it.</param>
/// <param name="Operation">As the newer page prints it, if there is one.</param>
/// <param name="Subject">What of the operation changed.</param>
/// <param name="Aspect">What of the subject, where that can be several things: the documented value, the limit, the release.</param>
/// <param name="Before">Null where there was nothing.</param>
/// <param name="After">Null where there is nothing.</param>
public sealed record Change(
    ChangeRule Rule, ChangeSeverity Severity, ChangedOperation Operation, ChangeSubject Subject, string? Aspect, string? Before, string? After)
{
    /// <summary>How many members are below one that came or went with all of them.</summary>
    public int MembersBelow { get; init; }

    /// <summary>
    /// Stays while pages are reworded, moved or renamed, and while values change: it is made of rule, operation, subject and aspect.
    /// </summary>
    public string Fingerprint { get; } = FingerprintOf(Rule, Operation, Subject, Aspect);

    /// <summary>One line, as <c>records.state in the response 200 has a new documented value: frozen</c>.</summary>
    public override string ToString() => ChangeText.Of(this);

    private static string FingerprintOf(ChangeRule rule, ChangedOperation operation, ChangeSubject subject, string? aspect)
    {
        var name = operation.Name.WithoutKeyNames;
        return Fingerprints.Of(rule.Id, operation.Api, name.Method, name.PathTemplate, subject.Place.ToString(), subject.Of, subject.Path, aspect);
    }
}

/// <summary>An operation that two references have, or one of them.</summary>
/// <param name="Api">Nothing where the user names none.</param>
/// <param name="Resource">The literal segments of its path: <c>/storage/volumes</c>.</param>
/// <param name="OldFile">Null for a new operation.</param>
/// <param name="NewFile">Null for one that is gone.</param>
public sealed record ChangedOperation(string Api, OperationName Name, string Resource, string? OldFile, string? NewFile)
{
    /// <summary>Null where it is called alike, or is on one side only.</summary>
    public OperationName? OldName { get; init; }
}

/// <summary>A part of an operation.</summary>
/// <param name="Of">Of a parameter where it stands (<c>query</c>), of an answer its status; else nothing.</param>
/// <param name="Path">Name of a parameter or header, dotted path of a member, an error code; nothing for all of it.</param>
public sealed record ChangeSubject(ChangePlace Place, string Of = "", string Path = "")
{
    public ChangeSubject Below(string member) => this with { Path = Path.Length == 0 ? member : $"{Path}.{member}" };
}

public enum ChangePlace
{
    Operation,
    Parameter,
    Request,
    Response,
    Error,
    Header,
    ErrorCode,
}
