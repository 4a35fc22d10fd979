using SpecGen.Binding.Tables;
using SpecGen.Diagnostics;
using SpecGen.Json;
using SpecGen.Pages;

namespace SpecGen.Binding.Answers;

/// <summary>A section that describes a body: Request Body, Response or Error.</summary>
/// <param name="Rows">The body's table, or null if it has none.</param>
/// <param name="ExampleText">The example as printed.</param>
internal sealed record BodySection(Section Section, IReadOnlyList<SchemaRow>? Rows, string? ExampleText, JsonValue? Example)
{
    private const string BodyName = "body";

    /// <summary>The values of a body that is a map in words: "Hash mapping strings to X".</summary>
    public SchemaRow? Values { get; private init; }

    /// <summary>A body that is a list in words, "List of X".</summary>
    public SchemaRow? List { get; private init; }

    /// <summary>The rows, and what the section says in words.</summary>
    public IReadOnlyList<SchemaRow> AllRows => SchemaRow.All(Rows, Values, List);

    public static BodySection Read(Section section, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var tables = section.Blocks.OfType<Table>().Where(SchemaTable.IsSchemaTable).ToList();
        foreach (var unread in tables.Skip(1))
            diagnostics.Add(DiagnosticRules.SecondTable, unread.Range, $"section '{section.Heading?.Text}'", SchemaTable.NamesIn(unread));
        var rows = tables.Count == 0 ? null : SchemaTable.Read(tables[0], diagnostics, cancellationToken);
        var example = FindExample(section);
        return new BodySection(section, rows, example?.Text, ValueOf(example, diagnostics, cancellationToken))
        {
            Values = RowOf(section, RowKind.Values, TypePhrase.ValuesOfMap),
            List = rows is null ? RowOf(section, RowKind.List, TypePhrase.ItemsOfList) : null,
        };
    }

    public RequestBody ToRequest(Schema? schema) =>
        new(DescriptionText.Of(Section.Blocks.Where(block => !TypePhrase.IsIn(block))).Paragraphs, schema, ExampleText);

    public Response ToResponse(Schema? schema)
    {
        var status = StatusLine.Of(Section) ?? new StatusLine("", "");
        return new Response(status.Status, status.Text, schema, ExampleText, ResponseHeaderTable.Read(Section));
    }

    private static SchemaRow? RowOf(Section section, RowKind kind, Func<Block, TypeCell?> typeOf)
    {
        foreach (var block in section.Blocks)
        {
            if (typeOf(block) is { } type)
                return new SchemaRow(BodyName, type, block.Range) { Kind = kind };
        }

        return null;
    }

    private static JsonValue? ValueOf(CodeBlock? example, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        if (example is null)
            return null;
        var (value, fault) = JsonText.Parse(example.Text, cancellationToken);
        if (fault is not null)
            diagnostics.Add(DiagnosticRules.UnreadableExample, example.Range, fault.Reason);
        return value;
    }

    /// <summary>The code block under the caption "Example …".</summary>
    private static CodeBlock? FindExample(Section section)
    {
        var isExample = false;
        foreach (var block in section.Blocks)
        {
            if (block is Caption caption)
                isExample = caption.Text.StartsWith("Example", StringComparison.Ordinal);
            else if (isExample && block is CodeBlock code)
                return code;
        }

        return null;
    }
}
