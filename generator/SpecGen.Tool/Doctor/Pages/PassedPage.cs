using SpecGen.Input;
using SpecGen.Model;
using SpecGen.Tool.Doctor.Project;

namespace SpecGen.Tool.Doctor.Pages;

/// <summary>A declared page that no operation is taken from.</summary>
/// <param name="Kind">Short, the same for all pages that are passed over alike.</param>
/// <param name="Reason">In words.</param>
internal sealed record PassedPage(string File, string Kind, string Reason)
{
    private static readonly string[] s_selection = ["SpecGenInclude", "SpecGenExclude"];

    public static PassedPage Missing(ProjectItem page) => new(page.Identity, "missing", "the file is not there");

    public static PassedPage Of(ReadPage page, PageSet set, EvaluatedProject project)
    {
        if (page.Named is not { } named)
        {
            var first = page.Diagnostics.Count > 0 ? page.Diagnostics[0] : null;
            return new(page.File, "of no operation", first is null ? "nothing in it could be read" : $"{first.Rule.Id}: {first.Message}");
        }

        if (page.Stated is null && !IsSelected(project, named.Name.PathTemplate))
            return new(page.File, "not selected", $"{named.Name} is not selected by {Selection(project)}");
        if (page.Stated is null)
            return new(page.File, "not readable", page.Diagnostics.Count > 0 ? $"{page.Diagnostics[0].Rule.Id}: {page.Diagnostics[0].Message}" : $"{named.Name} could not be read");
        var taken = set.Index.Choice.Chosen.FirstOrDefault(chosen => chosen.Stated.Operation.Name.WithoutKeyNames == named.Name.WithoutKeyNames);
        return new(page.File, "stated by another page", $"{named.Name} is taken from {(taken is null ? "another page" : $"'{taken.Stated.File}'")}");
    }

    private static bool IsSelected(EvaluatedProject project, string path) =>
        PathSelection.Parse(project.Globs("SpecGenInclude"), project.Globs("SpecGenExclude")).Selects(path);

    private static string Selection(EvaluatedProject project) => string.Join(" and ", s_selection
        .Select(property => (Name: property, Globs: project.Globs(property)))
        .Where(property => property.Globs is not null)
        .Select(property => $"{property.Name} '{property.Globs}'"));
}
