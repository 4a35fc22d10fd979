using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>Binds the sections that describe a body: Request Body, Response and Error, in page order.</summary>
internal sealed class BodyBinder(SchemaBinder binder, PageForm form, DiagnosticBag diagnostics, CancellationToken cancellationToken)
{
    public RequestBody? BindRequest(Section? section)
    {
        if (section is null)
            return null;
        var example = ExampleIn(section);
        Schema? schema = null;
        if (FindSchemaTable(section) is { } table)
        {
            var rows = SchemaTable.Read(table, form, diagnostics, cancellationToken);
            schema = binder.BindBody(rows, ExampleEvidence.Read(example));
            binder.SkipOwnDefinition(rows);
        }

        return new RequestBody(DescriptionText.Of(section.Blocks).Paragraphs, schema, example);
    }

    public Response BindResponse(Section section)
    {
        var status = StatusLine.Of(section) ?? new StatusLine("", "");
        var example = ExampleIn(section);
        Schema? schema = null;
        if (FindSchemaTable(section) is { } table)
            schema = binder.BindBody(SchemaTable.Read(table, form, diagnostics, cancellationToken), ExampleEvidence.Read(example));
        return new Response(status.Status, status.Text, schema, example, HeadersIn(section));
    }

    private static Table? FindSchemaTable(Section section) =>
        section.Blocks.OfType<Table>().FirstOrDefault(SchemaTable.IsSchemaTable);

    /// <summary>The code block under the caption "Example …".</summary>
    private static string? ExampleIn(Section section)
    {
        var isExample = false;
        foreach (var block in section.Blocks)
        {
            if (block is Caption caption)
                isExample = caption.Text.StartsWith("Example", StringComparison.Ordinal);
            else if (isExample && block is CodeBlock code)
                return code.Text;
        }

        return null;
    }

    private static EquatableArray<ResponseHeader> HeadersIn(Section section)
    {
        foreach (var table in section.Blocks.OfType<Table>())
        {
            if (table.Header.SequenceEqual(["Name", "Description", "Type"]))
                return table.Rows.Where(row => row.Cells.Count > 0).Select(HeaderOf).ToEquatableArray();
        }

        return [];
    }

    private static ResponseHeader HeaderOf(Row row) => new(
        row.Cells[0].Text,
        row.Cells.Count > 2 ? row.Cells[1].Text : "",
        row.Cells.Count > 1 ? row.Cells[row.Cells.Count - 1].Text : null);
}
