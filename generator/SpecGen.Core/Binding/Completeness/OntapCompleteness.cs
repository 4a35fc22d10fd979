using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>
/// Tells that a page was cut by what every page of ONTAP has, whose template is fixed: a GET answers with a table, and an
/// error has definitions. Pages of POST and PATCH have an error or definitions, of an error perhaps no more than a table of codes,
/// and a DELETE may end with its status.
/// </summary>
internal static class OntapCompleteness
{
    /// <summary>What the page ends before, or null.</summary>
    public static string? CutOf(Page page, PageSections sections, bool hasDefinitions)
    {
        var method = sections.Operation?.Method;
        var hasError = sections.Answers.Exists(answer => answer.Heading is { Text: "Error" });
        var hasTable = sections.Answers.Exists(HasTable);
        if (!hasError && method == "GET" && !hasTable)
            return "before the table of its response";

        if (!hasError && !hasDefinitions && ((hasTable && page.ShowsNoEnd) || method is "POST" or "PATCH"))
            return "before its section 'Error'";
        return hasError && !hasDefinitions && (method is ("GET" or "DELETE") || page.Blocks[page.Blocks.Count - 1] is not Table)
            ? "before its definitions; a page of ONTAP has those of its error"
            : null;
    }

    private static bool HasTable(Section answer) => answer.Blocks.Any(block => block is Table);
}
