using System.Globalization;
using SpecGen.Common;
using SpecGen.Diagnostics;
using SpecGen.Pages;

namespace SpecGen.Session;

/// <summary>How many characters a page has, and how many of them are content. Nothing for a page that an import would not reduce.</summary>
public readonly record struct PageSize(int Total, int Content)
{
    private const int LargePage = 128 * 1024;
    private const int LeastReduction = 4;

    /// <summary>Small edits of a page that is no case for an import leave this equal, so that nothing runs after it.</summary>
    public static PageSize Of(PageResult page, int length) =>
        page.Form == PageForm.Html && length >= LargePage ? Of(page.ContentLength, length) : default;

    /// <summary>Of a page that is known by its beginning.</summary>
    public static PageSize OfUnread(PageForm form, IPageSource source, CancellationToken cancellationToken) =>
        form == PageForm.Html && source.Length >= LargePage ? Of(PageReader.ContentLength(source, cancellationToken), source.Length) : default;

    private static PageSize Of(int content, int length) => content > 0 && content < length / LeastReduction ? new(length, content) : default;
}

/// <summary>The advice to import pages: once a project, not once a page.</summary>
public static class ImportAdvice
{
    /// <param name="pages">The pages that an import would reduce.</param>
    public static EquatableArray<ProjectDiagnostic> For(IReadOnlyCollection<(string Path, PageSize Size)> pages)
    {
        if (pages.Count == 0)
            return default;
        var total = pages.Sum(page => (long)page.Size.Total);
        var content = pages.Sum(page => (long)page.Size.Content);
        var first = pages.Select(page => page.Path).OrderBy(path => path, StringComparer.Ordinal).First();
        return [ProjectDiagnostic.At(
            DiagnosticRules.MostlyNavigation, first, Millions(total), pages.Count.ToString(CultureInfo.InvariantCulture), Millions(content))];
    }

    private static string Millions(long characters) => (characters / 1e6).ToString("0.0", CultureInfo.InvariantCulture);
}
