using SpecGen.Binding.Tables;

namespace SpecGen.Binding.Answers;

/// <summary>
/// The sections "Response" and "Error", told apart by their status. Headings do not decide: pages have 404 below
/// "Response", and some state their only answer as <c>Default</c> below "Error".
/// </summary>
internal sealed class AnswerSections
{
    private readonly HashSet<Section> _errors;

    private AnswerSections(IReadOnlyList<Section> all, HashSet<Section> errors)
    {
        _errors = errors;
        All = all;
        Errors = [.. all.Where(errors.Contains)];
        Responses = [.. all.Where(section => !errors.Contains(section))];
    }

    /// <summary>In page order.</summary>
    public IReadOnlyList<Section> All { get; }

    public IReadOnlyList<Section> Responses { get; }

    public IReadOnlyList<Section> Errors { get; }

    public bool IsError(Section section) => _errors.Contains(section);

    public static AnswerSections Of(PageSections sections)
    {
        var answers = sections.Answers;
        var errors = new HashSet<Section>(answers.Where(IsErrorByItself));
        if (answers.Count == 1 && !IsFailureByItself(answers[0]))
            errors.Clear();
        return new AnswerSections(answers, errors);
    }

    private static bool IsErrorByItself(Section section)
    {
        var status = StatusLine.Of(section)!.Status;
        return status.Length > 0 && status[0] is >= '1' and <= '9'
            ? status[0] is '4' or '5'
            : section.Heading!.Text == "Error";
    }

    /// <summary>Whether a page's only answer can be nothing but an error: by its status, its text or its codes.</summary>
    private static bool IsFailureByItself(Section section)
    {
        var line = StatusLine.Of(section)!;
        return line.Status.StartsWith("4", StringComparison.Ordinal)
            || line.Status.StartsWith("5", StringComparison.Ordinal)
            || (section.Heading!.Text == "Error" && (line.Text.Equals("Error", StringComparison.OrdinalIgnoreCase) || ErrorCodeTables.IsIn(section)));
    }
}
