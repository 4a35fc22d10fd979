using SpecGen.Common;
using SpecGen.Model;
using SpecGen.Pages;

namespace SpecGen.Session;

/// <summary>
/// Which of several pages is taken that state one operation: that of the folder the project names first; else the fullest
/// form, AsciiDoc before HTML before text; else the ordinally first path.
/// </summary>
/// <param name="Folders">Globs of folders, such as <c>spec/unified</c>; each may begin anywhere in a file's path.</param>
public sealed record PagePreference(EquatableArray<PathGlob> Folders)
{
    public static PagePreference None { get; } = new(default(EquatableArray<PathGlob>));

    public bool IsNone => Folders.IsEmpty;

    /// <param name="folders">Separated by pipes, most wanted first.</param>
    public static PagePreference Parse(string? folders) => new(PathSelection.Parse(folders, null).Include.Select(Anywhere).ToEquatableArray());

    public IEnumerable<StatedOperation> InOrder(IEnumerable<StatedOperation> pages) => InOrder(pages, page => page.File, page => page.Form);

    public IEnumerable<T> InOrder<T>(IEnumerable<T> pages, Func<T, string> fileOf, Func<T, PageForm> formOf) => pages
        .Select(page => (Page: page, Path: fileOf(page).Replace('\\', '/')))
        .OrderBy(ranked => RankOf(ranked.Path))
        .ThenBy(ranked => FormRank(formOf(ranked.Page)))
        .ThenBy(ranked => ranked.Path, StringComparer.Ordinal)
        .Select(ranked => ranked.Page);

    /// <summary>0 for the folder that is named first; the number of folders for a file in none.</summary>
    public int RankOf(string file)
    {
        if (IsNone)
            return 0;
        var segments = SegmentsOf(file);
        for (var index = 0; index < Folders.Count; index++)
        {
            if (Folders[index].Matches(segments))
                return index;
        }

        return Folders.Count;
    }

    internal static string[] SegmentsOf(string file) => PathGlob.Segments(file.Replace('\\', '/'));

    private static PathGlob Anywhere(PathGlob folder) => new("**/" + folder.Text);

    private static int FormRank(PageForm form) => form switch
    {
        PageForm.AsciiDoc => 0,
        PageForm.Html => 1,
        _ => 2,
    };
}
