using System.Text;

namespace SpecGen.Pages.Html;

/// <summary>The text of elements as a reader sees it; see <see cref="InlineMarks"/> for what is marked.</summary>
internal static class HtmlInline
{
    public static string TextOf(HtmlElement element)
    {
        if (element.First is null)
            return "";
        if (element.Only is HtmlText only)
            return InlineMarks.Undecorated(only.Text);
        var text = new StringBuilder();
        AppendChildren(text, element, marks: true);
        return InlineMarks.Undecorated(text.ToString());
    }

    public static string TextOf(List<HtmlNode> nodes)
    {
        var text = new StringBuilder();
        foreach (var node in nodes)
            Append(text, node, marks: true);
        return InlineMarks.Undecorated(text.ToString());
    }

    /// <summary>The text with its white space, as code needs it.</summary>
    public static string RawTextOf(HtmlElement element)
    {
        var text = new StringBuilder();
        AppendChildren(text, element, marks: false);
        return text.ToString();
    }

    private static void AppendChildren(StringBuilder text, HtmlElement element, bool marks)
    {
        for (var child = element.First; child is not null; child = child.Next)
            Append(text, child, marks);
    }

    private static void Append(StringBuilder text, HtmlNode node, bool marks)
    {
        if (node is HtmlText leaf)
            text.Append(leaf.Text);
        else if (node is HtmlElement element && !element.Tag.IsForeign)
            AppendElement(text, element, marks);
    }

    private static void AppendElement(StringBuilder text, HtmlElement element, bool marks)
    {
        if (element.Is("br"))
            text.Append(marks ? ' ' : '\n');
        else if (element.Tag.IsPlaceholder)
            text.Append('<').Append(element.PrintedName).Append('>');

        var mark = marks ? MarkOf(element.Tag.Name) : "";
        text.Append(mark);
        AppendChildren(text, element, marks);
        text.Append(mark);
        if (element.Tag.IsBlock)
            text.Append(' ');
    }

    private static string MarkOf(string name) => name switch
    {
        "em" => "_",
        "strong" => "*",
        _ => "",
    };
}
