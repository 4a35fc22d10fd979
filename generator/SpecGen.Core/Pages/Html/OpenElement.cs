using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>Finds out whether a page was cut: its content then reaches to the end of the file with elements left open.</summary>
internal static class OpenElement
{
    private static readonly string[] s_elements = ["pre", "table", "div"];

    /// <summary>What is open at the end, or null.</summary>
    public static string? In(IPageSource source, TextRange content)
    {
        if (content.End < source.Length)
            return null;
        var text = source.Substring(content.Start, content.Length);
        foreach (var element in s_elements)
        {
            if (Count(text, "<" + element) > Count(text, "</" + element + ">"))
                return element switch { "pre" => "an example", "table" => "a table", _ => "its content" };
        }

        return null;
    }

    private static int Count(string text, string tag)
    {
        var count = 0;
        for (var at = text.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = text.IndexOf(tag, at + tag.Length, StringComparison.Ordinal))
        {
            var after = at + tag.Length;
            if (tag[1] == '/' || after == text.Length || text[after] is '>' or ' ' or '\n' or '\r' or '\t')
                count++;
        }

        return count;
    }
}
