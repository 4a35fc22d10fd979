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
    public static BodySection Read(Section section, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var table = section.Blocks.OfType<Table>().FirstOrDefault(SchemaTable.IsSchemaTable);
        var rows = table is null ? null : SchemaTable.Read(table, diagnostics, cancellationToken);
        if (FindExample(section) is not { } example)
            return new BodySection(section, rows, null, null);

        var (value, fault) = JsonText.Parse(example.Text, cancellationToken);
        if (fault is not null)
            diagnostics.Add(DiagnosticRules.UnreadableExample, example.Range, fault.Reason);
        return new BodySection(section, rows, example.Text, value);
    }

    public RequestBody ToRequest(Schema? schema) => new(DescriptionText.Of(Section.Blocks).Paragraphs, schema, ExampleText);

    public Response ToResponse(Schema? schema)
    {
        var status = StatusLine.Of(Section) ?? new StatusLine("", "");
        return new Response(status.Status, status.Text, schema, ExampleText, ResponseHeaderTable.Read(Section));
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
