using SpecGen.Binding.Answers;
using SpecGen.Binding.Definitions;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>
/// Tells that a page was cut by what every page of ONTAP has, whose template is fixed: a GET answers with a table and has
/// an error, and an error and a request have definitions. Pages of POST and PATCH without a request may have no more than
/// codes below "Error", and a DELETE may end with its status.
/// </summary>
internal static class OntapCompleteness
{
    /// <summary>What the page ends before, or null.</summary>
    public static string? CutOf(PageForm form, PageSections sections, Bodies bodies, DefinitionCatalog catalog)
    {
        var method = sections.Operation?.Method;
        var hasError = sections.Answers.Exists(answer => answer.Heading is { Text: "Error" });
        if (!hasError && method == "GET" && !sections.Answers.Exists(HasTable))
            return "before the table of its response";
        if (catalog.All.Count > 0)
            return form == PageForm.Text && LacksError(bodies, catalog) ? "before the definition of its error" : null;
        return method == "GET" || (hasError && method == "DELETE") || bodies.Request?.Schema is not null
            ? "before its definitions; a page of ONTAP has those of its request and its error"
            : null;
    }

    /// <summary>
    /// The last definition is that of the error, even where no table refers to it. Few pages leave it out; there the
    /// request's own is the last, or neither a request nor an error has a table.
    /// </summary>
    private static bool LacksError(Bodies bodies, DefinitionCatalog catalog)
    {
        var request = bodies.Request?.Schema;
        if (request is null && !bodies.Errors.Any(error => error.Schema is not null))
            return false;
        return !catalog.All.Any(IsError) && !IsAlike(catalog.All[catalog.All.Count - 1], request);
    }

    private static bool IsError(Definition definition) =>
        definition.Name == "error" || definition.Name.EndsWith("_error", StringComparison.Ordinal);

    private static bool IsAlike(Definition definition, Schema? request) =>
        request is not null && definition.Rows.Select(row => row.Name).SequenceEqual(request.Properties.Select(property => property.Name), StringComparer.Ordinal);

    private static bool HasTable(Section answer) => answer.Blocks.Any(block => block is Table);
}
