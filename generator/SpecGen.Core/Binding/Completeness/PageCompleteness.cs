using SpecGen.Binding.Definitions;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>Says what makes a page worthless: it was cut, its tables could not be read, or it is none at all.</summary>
internal static class PageCompleteness
{
    private const int MaximumNames = 5;

    /// <summary>The column headings of tables that hold what a client is made of, without the blanks between them.</summary>
    private static readonly string[] s_headers = ["NameTypeInRequiredDescription", "NameTypeRequiredDescription", "NameTypeDescription"];

    /// <summary>What to say of a file without an operation.</summary>
    public static PageDiagnostic WithoutOperation(Page page)
    {
        if (page.Substitute is { } substitute)
            return PageDiagnostic.Of(DiagnosticRules.SubstitutePage, default, substitute);
        if (page.OpenAtEnd is { } open)
            return PageDiagnostic.Of(DiagnosticRules.CutPage, default, "within " + open);
        return page.Blocks.Count > 0 && page.Blocks.All(block => block is Heading)
            ? PageDiagnostic.Of(DiagnosticRules.CutPage, page.Blocks[0].Range, "below its title")
            : PageDiagnostic.Of(DiagnosticRules.NotAnOperationPage, default);
    }

    public static void Check(Page page, PageSections sections, OperationDescription description, Bodies bodies, DefinitionCatalog catalog, DiagnosticBag diagnostics)
    {
        ReportUnreadTables(page, diagnostics);
        var cut = CutOf(page, sections, catalog, diagnostics);
        if (description.IntroducedIn is not null)
            cut ??= OntapCompleteness.CutOf(page, sections, catalog.All.Count > 0);
        if (page.ShowsNoEnd)
            cut ??= ShownBeyond.Of(bodies, catalog) ?? LastName(page, catalog) ?? LastRow(page, diagnostics);
        if (cut is not null)
            diagnostics.Add(DiagnosticRules.CutPage, page.Blocks[page.Blocks.Count - 1].Range, cut);
    }

    private static string? CutOf(Page page, PageSections sections, DefinitionCatalog catalog, DiagnosticBag diagnostics)
    {
        if (page.OpenAtEnd is { } open)
            return "within " + open;
        if (sections.Answers.Count == 0)
            return "before its section 'Response'";
        if (sections.Unfinished is { } unfinished)
            return $"within its section '{unfinished}'";
        if (StatusLine.Of(sections.Answers[sections.Answers.Count - 1]) is { IsUnfinished: true, Status: var status })
            return $"within the status '{status}'";

        // Some references have links that lead nowhere.
        var missing = diagnostics.ArgumentsOf(DiagnosticRules.MissingDefinition, 1).Distinct().ToList();
        if (missing.Count == 0 || (catalog.All.Count > 0 && !page.ShowsNoEnd))
            return null;
        var names = string.Join(", ", missing.Take(MaximumNames).Select(name => "'" + name + "'")) + (missing.Count > MaximumNames ? ", …" : "");
        return "before definitions that it refers to: " + names;
    }

    /// <summary>A definition without anything, which no row has as its name or type, is half a word.</summary>
    private static string? LastName(Page page, DefinitionCatalog catalog)
    {
        if (catalog.All.Count == 0 || catalog.All[catalog.All.Count - 1] is not { IsBare: true, Name: var name })
            return null;
        var rows = page.Blocks.OfType<Table>().SelectMany(table => table.Rows);
        var isKnown = rows.Any(row => row.Cells.Any(cell => cell.LinkTarget == name) || row.Cells.Count > 0 && row.Cells[0].Text == name);
        return isKnown ? null : $"within the name or the description of a definition: '{name}'";
    }

    /// <summary>A table that ends with a name, whose type nothing explains, may go on with it.</summary>
    private static string? LastRow(Page page, DiagnosticBag diagnostics)
    {
        if (page.Blocks[page.Blocks.Count - 1] is not Table { Rows: { Count: > 0 } rows } || rows[rows.Count - 1] is not { Cells.Count: 1 } row)
            return null;
        return diagnostics.Has(DiagnosticRules.MissingType, row.Range) ? "within the row of '" + row.Cells[0].Text + "'" : null;
    }

    private static void ReportUnreadTables(Page page, DiagnosticBag diagnostics)
    {
        foreach (var block in page.Blocks)
        {
            if (block is Table { Rows.Count: 0 } table && HeaderIn(string.Concat(table.Header)) is { } columns)
                diagnostics.Add(DiagnosticRules.UnreadTable, block.Range, columns);
            else if (block is Paragraph paragraph && HeaderIn(Squeezed(paragraph.Text)) is { } words)
                diagnostics.Add(DiagnosticRules.UnreadTable, block.Range, words);
        }
    }

    /// <summary>The header that a text begins with, as its columns are printed; null if it begins with none.</summary>
    private static string? HeaderIn(string text)
    {
        var header = s_headers.FirstOrDefault(known => text.StartsWith(known, StringComparison.OrdinalIgnoreCase));
        return header is null ? null : string.Concat(header.Select(character => char.IsUpper(character) ? " " + character : character.ToString())).TrimStart();
    }

    private static string Squeezed(string text) =>
        text.StartsWith("Name", StringComparison.OrdinalIgnoreCase) || text.StartsWith("|", StringComparison.Ordinal)
            ? string.Concat(text.Where(char.IsLetterOrDigit))
            : "";
}
