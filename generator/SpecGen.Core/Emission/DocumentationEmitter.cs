using SpecGen.Common;
using SpecGen.Contract;
using SpecGen.Planning;

namespace SpecGen.Emission;

/// <summary>Prints documentation comments.</summary>
public static class DocumentationEmitter
{
    public static void Write(SourceWriter writer, DocumentationPlan documentation, IEnumerable<(string Name, string Text)>? parameters = null)
    {
        WriteElement(writer, "summary", documentation.Summary);
        foreach (var (name, text) in parameters ?? [])
            writer.Line($"/// <param name=\"{name}\">{CSharpText.Comment(text)}</param>");
        if (!documentation.Remarks.IsEmpty)
            WriteElement(writer, "remarks", documentation.Remarks);
    }

    /// <summary>Which statuses are documented with which body.</summary>
    public static void WriteErrors(SourceWriter writer, EquatableArray<ErrorPlan> errors)
    {
        var texts = errors.Select(error => error.BodyType is null
            ? $"Status {Statuses(error)}: no body is documented."
            : $"Status {Statuses(error)}: <c>{MarkContract.ErrorAs}</c> gives a <see cref=\"{error.BodyType}\"/>.");
        writer.Line($"/// <exception cref=\"{MarkContract.Exception}\">{string.Join(" ", texts)}</exception>");
    }

    private static string Statuses(ErrorPlan error) => CSharpText.Comment(string.Join(", ", error.Statuses));

    private static void WriteElement(SourceWriter writer, string element, EquatableArray<string> paragraphs)
    {
        var texts = new List<string>(paragraphs.Count);
        foreach (var paragraph in paragraphs.AsSpan())
        {
            if (CSharpText.Comment(paragraph) is { Length: > 0 } text)
                texts.Add(text);
        }

        if (texts.Count == 1)
        {
            writer.Line($"/// <{element}>{texts[0]}</{element}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var text in texts)
            writer.Line($"/// <para>{text}</para>");
        writer.Line($"/// </{element}>");
    }
}
