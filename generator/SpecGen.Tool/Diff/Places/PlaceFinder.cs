using SpecGen.Binding;
using SpecGen.Changes;

namespace SpecGen.Tool.Diff.Places;

/// <summary>
/// Finds the lines of one page that state what changed. Operations hold no places, so the row is looked for in the text: in the
/// section of its body, or in the definition that its parent refers to. Where it is not found, the line is that of the section, or
/// the first.
/// </summary>
/// <param name="operation">What the page states.</param>
internal sealed class PlaceFinder(string file, Operation operation) : IDisposable
{
    private readonly PageText _text = PageText.Read(file);

    public PagePlace Find(ChangeSubject subject) => new(file, LineOf(_text, operation, subject) ?? _text.CellAfter(1, operation.Method) ?? 1);

    public void Dispose() => _text.Dispose();

    private static int? LineOf(PageText text, Operation operation, ChangeSubject subject) => subject.Place switch
    {
        ChangePlace.Parameter => CellIn(text, "Parameters", subject.Path),
        ChangePlace.ErrorCode => CellIn(text, "Error", subject.Path),
        ChangePlace.Header => CellIn(text, "Response", subject.Path),
        ChangePlace.Request => MemberLine(text, operation, operation.Request?.Schema, text.Heading("Request Body"), subject.Path),
        ChangePlace.Response => MemberLine(text, operation, SchemaOf(operation.Responses, subject.Of), text.Heading("Response"), subject.Path),
        ChangePlace.Error => MemberLine(text, operation, SchemaOf(operation.Errors, subject.Of), text.Heading("Error"), subject.Path),
        _ => null,
    };

    private static int? CellIn(PageText text, string heading, string name)
    {
        var section = text.Heading(heading);
        return section is { } line ? text.CellAfter(line, name) ?? line : null;
    }

    private static int? MemberLine(PageText text, Operation operation, Schema? body, int? section, string path)
    {
        if (body is null || section is null || path.Length == 0)
            return section;
        var names = path.Split('.');
        var (table, at) = (section, body);
        foreach (var name in names[..^1])
        {
            if (at is null)
                break;
            at = at.Properties.FirstOrDefault(property => property.Name == name)?.Schema ?? at.AdditionalProperties;
            if (at?.Definition is { } definition)
                table = text.Definition(definition.Name, definition.Index, operation.Definitions) ?? table;
        }

        return text.CellAfter(table.Value, names[^1]) ?? table;
    }

    private static Schema? SchemaOf(IEnumerable<Response> responses, string status) =>
        responses.FirstOrDefault(response => response.Status.Equals(status, StringComparison.OrdinalIgnoreCase))?.Schema;
}
