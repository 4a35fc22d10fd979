using System.Collections.Concurrent;
using SpecGen.Binding;
using SpecGen.Changes;
using SpecGen.Session;

namespace SpecGen.Tool.Diff.Places;

/// <summary>
/// Finds the line of a page that states what changed. Operations hold no places, so the row is looked for in the text: in the
/// section of its body, or in the definition that its parent refers to. Where it is not found, the line is that of the section, or
/// the first.
/// </summary>
internal sealed class PlaceFinder
{
    private readonly Dictionary<string, Operation> _operations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, PageText> _texts = new(StringComparer.Ordinal);

    public PlaceFinder(IEnumerable<ChosenOperation> operations)
    {
        foreach (var chosen in operations)
            _operations[chosen.Stated.File] = chosen.Stated.Operation;
    }

    /// <param name="file">The page; null where the operation has none.</param>
    public PagePlace? Find(string? file, ChangeSubject subject)
    {
        if (file is null || !_operations.TryGetValue(file, out var operation))
            return null;
        var text = _texts.GetOrAdd(file, PageText.Read);
        return new(file, LineOf(text, operation, subject) ?? text.CellAfter(1, operation.Method) ?? 1);
    }

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
