using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz.Checks;

/// <summary>Drops pages and lines of a project as long as it fails in the same way.</summary>
internal static class Minimizer
{
    public static PageText[] Minimize(PageText[] pages, string fault)
    {
        pages = Smallest(pages, rest => Fails(rest, fault));
        for (var page = 0; page < pages.Length; page++)
        {
            var (position, path) = (page, pages[page].Path);
            var lines = Smallest(Text(pages[page]).Split('\n'), rest => Fails(With(pages, position, path, rest), fault));
            pages = With(pages, position, path, lines);
        }

        return pages;
    }

    public static string Text(PageText page) => page.GetText()!.ToString();

    private static T[] Smallest<T>(T[] items, Func<T[], bool> stillFails)
    {
        for (var length = (items.Length + 1) / 2; length > 0; length /= 2)
        {
            for (var start = 0; start < items.Length;)
            {
                T[] rest = [.. items.Take(start), .. items.Skip(start + length)];
                if (rest.Length < items.Length && stillFails(rest))
                    items = rest;
                else
                    start += length;
            }
        }

        return items;
    }

    private static PageText[] With(PageText[] pages, int position, string path, string[] lines) =>
        [.. pages.Take(position), new PageText(path, string.Join('\n', lines)), .. pages.Skip(position + 1)];

    private static bool Fails(PageText[] pages, string fault) =>
        ProjectCheck.Run(pages).Fault is { } found && Kind(found) == Kind(fault);

    private static string Kind(string fault) => fault.Split(':')[0];
}
