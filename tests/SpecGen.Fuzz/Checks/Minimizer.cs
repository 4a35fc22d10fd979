using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Fuzz.Checks;

/// <summary>Drops pages, then lines, then characters of a project as long as it fails in the same way.</summary>
internal sealed class Minimizer(Func<PageText[], string?> faultOf, string fault)
{
    /// <summary>Beyond it a character costs more tries than it is worth.</summary>
    private const int LongestText = 2_000;

    public PageText[] Minimize(PageText[] pages)
    {
        pages = Smallest(pages, StillFails);
        for (var page = 0; page < pages.Length; page++)
        {
            var at = page;
            var lines = Smallest(Text(pages[page]).Split('\n'), rest => StillFails(With(pages, at, string.Join('\n', rest))));
            pages = With(pages, page, string.Join('\n', lines));
            if (Text(pages[page]) is { Length: <= LongestText } text)
                pages = With(pages, page, new(Smallest(text.ToCharArray(), rest => StillFails(With(pages, at, new(rest))))));
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

    private static PageText[] With(PageText[] pages, int position, string text) =>
        [.. pages.Take(position), new PageText(pages[position].Path, text), .. pages.Skip(position + 1)];

    private bool StillFails(PageText[] pages) => faultOf(pages) is { } found && Kind(found) == Kind(fault);

    private static string Kind(string fault) => fault.Split(':')[0];
}
