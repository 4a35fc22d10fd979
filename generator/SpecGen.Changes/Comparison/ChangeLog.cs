namespace SpecGen.Changes.Comparison;

/// <summary>Collects the changes of one operation, up to a number that no honest pages reach.</summary>
internal sealed class ChangeLog(ChangedOperation operation, bool withDescriptions)
{
    public const int MaximumChanges = 5000;

    private readonly List<Change> _changes = [];

    public bool IsFull { get; private set; }

    public IReadOnlyList<Change> Changes => _changes;

    public void Add(ChangeRule? rule, ChangeSubject subject, string? before = null, string? after = null, string? aspect = null, int below = 0)
    {
        if (rule is null || IsFull)
            return;
        if (_changes.Count == MaximumChanges)
            Cut($"the first {MaximumChanges} are listed");
        else
            _changes.Add(new(rule, rule.Severity, operation, subject, aspect, before, after) { MembersBelow = below });
    }

    /// <summary>Says that what follows is not listed.</summary>
    public void Cut(string reason)
    {
        if (IsFull)
            return;
        IsFull = true;
        _changes.Add(new(ChangeRules.OperationNotComparedWhole, ChangeRules.OperationNotComparedWhole.Severity, operation, new(ChangePlace.Operation), null, null, reason));
    }

    /// <summary>One that came or went or differs; equal texts are none.</summary>
    public void AddIfChanged(ChangeRule? rule, ChangeSubject subject, string? before, string? after, string? aspect = null)
    {
        if (before != after)
            Add(rule, subject, before, after, aspect);
    }

    /// <summary>Descriptions count where the user asks for them. White space never does.</summary>
    public void AddDescription(ChangeRule? rule, ChangeSubject subject, IEnumerable<string> before, IEnumerable<string> after)
    {
        if (withDescriptions)
            AddIfChanged(rule, subject, Normalized(before), Normalized(after));
    }

    private static string Normalized(IEnumerable<string> paragraphs) =>
        string.Join(' ', string.Join(' ', paragraphs).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
