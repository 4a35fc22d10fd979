using System.Globalization;

namespace SpecGen.Changes;

/// <summary>Says a change in one line. The operation is said around it.</summary>
public static class ChangeText
{
    private const int MaximumLength = 200;

    public static string Of(Change change) => Of([change]);

    /// <param name="same">Changes of one <see cref="ChangeMeaning"/>, at least one.</param>
    public static string Of(IReadOnlyList<Change> same)
    {
        var change = same[0];
        var subjects = string.Join(", ", same.Select(one => SubjectOf(one.Subject)).Distinct());
        var subject = subjects.Length == 0 ? "" : subjects + ": ";
        var aspect = change.Aspect is null ? "" : $" ({Short(change.Aspect)})";
        var below = change.MembersBelow == 0 ? "" : $", with {change.MembersBelow.ToString(CultureInfo.InvariantCulture)} members below";
        return $"{subject}{change.Rule.Title}{aspect}{below}{ValuesOf(change)}";
    }

    private static string SubjectOf(ChangeSubject subject) => subject.Place switch
    {
        ChangePlace.Operation when subject.Path.Length == 0 => "",
        ChangePlace.Operation => Short(subject.Path),
        ChangePlace.Parameter => $"{Short(subject.Path)} ({subject.Of})",
        ChangePlace.Request when subject.Path.Length == 0 => "request",
        ChangePlace.Request => $"{Short(subject.Path)} in the request",
        ChangePlace.ErrorCode => Short(subject.Path),
        ChangePlace.Header => $"header {Short(subject.Path)} of {subject.Of}",
        _ when subject.Path.Length == 0 => $"{WordOf(subject.Place)} {subject.Of}",
        _ => $"{Short(subject.Path)} in the {WordOf(subject.Place)} {subject.Of}",
    };

    private static string WordOf(ChangePlace place) => place == ChangePlace.Error ? "error" : "response";

    private static string ValuesOf(Change change) => (change.Before, change.After) switch
    {
        (null, null) => "",
        (null, { } after) => $": {Short(after)}",
        ({ } before, null) => $": was {Short(before)}",
        ({ } before, { } after) => $": {Short(before)} -> {Short(after)}",
    };

    /// <summary>On one line, whatever the page prints.</summary>
    private static string Short(string text)
    {
        var line = string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character)).Trim();
        return line.Length <= MaximumLength ? (line.Length == 0 ? "''" : line) : line[..MaximumLength] + "…";
    }
}
