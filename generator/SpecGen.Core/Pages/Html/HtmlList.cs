namespace SpecGen.Pages.Html;

/// <summary>The items of a list, those of its inner lists behind the item that holds them.</summary>
internal static class HtmlList
{
    public static List<string> ItemsOf(HtmlElement list)
    {
        var items = new List<string>();
        AddItems(list, items);
        return items;
    }

    private static void AddItems(HtmlElement list, List<string> items)
    {
        for (var node = list.First; node is not null; node = node.Next)
        {
            if (node is not HtmlElement item)
                continue;
            if (item.Is("li"))
                AddItem(item, items);
            else
                AddItems(item, items);
        }
    }

    private static void AddItem(HtmlElement item, List<string> items)
    {
        var own = new List<HtmlNode>();
        var inner = new List<HtmlElement>();
        Part(item, own, inner);
        items.Add(HtmlInline.TextOf(own));
        foreach (var list in inner)
            AddItems(list, items);
    }

    /// <summary>Parts what an item says from the lists it holds, which asciidoctor wraps into a <c>div</c>.</summary>
    private static void Part(HtmlElement element, List<HtmlNode> own, List<HtmlElement> inner)
    {
        for (var child = element.First; child is not null; child = child.Next)
        {
            if (child is not HtmlElement { Tag.Name: "ul" or "ol" or "div" } part)
                own.Add(child);
            else if (part.Is("div"))
                Part(part, own, inner);
            else
                inner.Add(part);
        }
    }
}
