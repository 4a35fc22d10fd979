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
        return page.OpenAtEnd is { } open
            ? PageDiagnostic.Of(DiagnosticRules.CutPage, default, "within " + open)
            : PageDiagnostic.Of(DiagnosticRules.NotAnOperationPage, default);
    }

    public static void Check(Page page, PageSections sections, OperationDescription description, bool hasDefinitions, DiagnosticBag diagnostics)
    {
        ReportUnreadTables(page, diagnostics);
        if (CutOf(page, sections, description, hasDefinitions, diagnostics) is { } cut)
            diagnostics.Add(DiagnosticRules.CutPage, page.Blocks[page.Blocks.Count - 1].Range, cut);
    }

    private static string? CutOf(Page page, PageSections sections, OperationDescription description, bool hasDefinitions, DiagnosticBag diagnostics)
    {
        if (page.OpenAtEnd is { } open)
            return "within " + open;
        if (sections.Answers.Count == 0)
            return "before its section 'Response'";

        if (description.IntroducedIn is not null && CutOfOntapPage(sections, hasDefinitions) is { } lacking)
            return lacking;

        // Extracted text shows no end of its own, and some references have links that lead nowhere.
        var missing = diagnostics.ArgumentsOf(DiagnosticRules.MissingDefinition, 1).Distinct().ToList();
        if (missing.Count == 0 || (hasDefinitions && page.Form != PageForm.Text))
            return null;
        var names = string.Join(", ", missing.Take(MaximumNames).Select(name => "'" + name + "'")) + (missing.Count > MaximumNames ? ", …" : "");
        return "before definitions that it refers to: " + names;
    }

    /// <summary>
    /// Pages that name a release are ONTAP's, whose template is fixed: a GET answers with a table, and an error has
    /// definitions; pages of POST and PATCH may have no more than codes below it.
    /// </summary>
    private static string? CutOfOntapPage(PageSections sections, bool hasDefinitions)
    {
        var method = sections.Operation?.Method;
        var hasError = sections.Answers.Exists(answer => answer.Heading is { Text: "Error" });
        if (!hasError && method == "GET" && !sections.Answers.Exists(HasTable))
            return "before the table of its response";
        return hasError && !hasDefinitions && method is ("GET" or "DELETE")
            ? "before its definitions; a page of ONTAP has those of its error"
            : null;
    }

    private static bool HasTable(Section answer) => answer.Blocks.Any(block => block is Table);

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
