using System.Text;

namespace SpecGen.Pages.Html;

/// <summary>The text of elements as a reader sees it; see <see cref="InlineMarks"/> for what is marked.</summary>
internal static class HtmlInline
{
    public static string TextOf(HtmlElement element) => TextOf(element.Children);

    public static string TextOf(List<HtmlNode> nodes)
    {
        if (nodes.Count == 0)
            return "";
        if (nodes.Count == 1 && nodes[0] is HtmlText only)
            return InlineMarks.Undecorated(only.Text);
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(text, node, marks: true);
        return InlineMarks.Undecorated(text.ToString());
    }

    /// <summary>The text with its white space, as code needs it.</summary>
    public static string RawTextOf(HtmlElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Children)
            Append(text, node, marks: false);
        return text.ToString();
    }

    private static void Append(StringBuilder text, HtmlNode node, bool marks)
    {
        if (node is HtmlText leaf)
            text.Append(leaf.Text);
        else if (node is HtmlElement element)
            AppendElement(text, element, marks);
    }

    private static void AppendElement(StringBuilder text, HtmlElement element, bool marks)
    {
        if (element.Name is "script" or "style")
            return;
        if (element.Is("br"))
            text.Append(marks ? ' ' : '\n');
        else if (element.IsPlaceholder)
            text.Append('<').Append(element.PrintedName).Append('>');

        var mark = marks ? MarkOf(element.Name) : "";
        text.Append(mark);
        foreach (var child in element.Children)
            Append(text, child, marks);
        text.Append(mark);
        if (element.IsBlock)
            text.Append(' ');
    }

    private static string MarkOf(string name) => name switch
    {
        "em" => "_",
        "strong" => "*",
        _ => "",
    };
}
