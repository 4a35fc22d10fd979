using System.Text;
using SpecGen.Pages.Html;

namespace SpecGen.Benchmarks.Generation;

/// <summary>
/// Pages in the number and of the build of a whole reference, made here so that measuring needs no corpus. With
/// SPECGEN_CORPUS set, the pages of its <c>ontap-9.6/html</c> are repeated under other paths instead.
/// </summary>
internal static class ReferencePages
{
    private const int NavigationLength = 925_000;

    /// <summary>Pages as <c>specgen import</c> leaves them, by file name.</summary>
    public static IReadOnlyList<(string Path, string Text)> Imported(int count)
    {
        var originals = Originals();
        return [.. Enumerable.Range(0, count).Select(number => Renamed(originals, number))];
    }

    /// <summary>All files of a folder, as they are.</summary>
    public static IReadOnlyList<(string Path, string Text)> In(string folder) =>
        [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (file, File.ReadAllText(file)))];

    /// <summary>Writes the pages to files, for a build to read.</summary>
    public static void Write(string folder, int count)
    {
        foreach (var (path, text) in Imported(count))
            File.WriteAllText(Path.Combine(folder, Path.GetFileName(path)), text);
    }

    /// <summary>A page with the navigation of a whole site around its content.</summary>
    public static string FullSize(string imported)
    {
        var text = new StringBuilder("<!DOCTYPE html>\n<html>\n<body>\n<ul>\n", NavigationLength + imported.Length + 100);
        for (var number = 0; text.Length < NavigationLength; number++)
        {
            text.Append("<li \n data-pdf-exists=\"true\" data-li-level=\"2#\" class=\"   \"><a class=\"ie-sidebar-menuitem-2\" href=\"/reference/get-items-")
                .Append(number).Append("-.html\">\n    Retrieve item ").Append(number).Append(" of the collection\n</a></li>\n");
        }

        return text.Append("</ul>\n<article>").Append(imported).Append("</body>\n</html>\n").ToString();
    }

    private static (string Path, string Text) Renamed((string Root, string Text)[] originals, int number)
    {
        var (root, text) = originals[number % originals.Length];
        var round = number / originals.Length;
        return ($"/pages/{number % originals.Length:0000}-{round}.html", round == 0 ? text : text.Replace(root, $"{root}{round}-", StringComparison.Ordinal));
    }

    /// <summary>Each page with the beginning of its path, which is what sets its copies apart.</summary>
    private static (string Root, string Text)[] Originals()
    {
        var corpus = Environment.GetEnvironmentVariable("SPECGEN_CORPUS");
        var pages = corpus is null
            ? Enumerable.Range(0, 220).Select(InventedPage.Html)
            : Directory.GetFiles(Path.Combine(corpus, "ontap-9.6/html")).Order(StringComparer.Ordinal).Select(File.ReadAllText);
        return [.. pages.Select(page => (RootOf(page), ImportedPage.Of(page, "page.html", CancellationToken.None)))];
    }

    private static string RootOf(string page)
    {
        const string mark = "api-doc-code-block\">";
        var start = page.IndexOf(mark, StringComparison.Ordinal);
        start = page.IndexOf('/', start);
        if (page[start + 1] == '<')
            throw new InvalidDataException("The page names no path.");
        return page[start..page.IndexOfAny(['/', '<'], start + 1)];
    }
}
