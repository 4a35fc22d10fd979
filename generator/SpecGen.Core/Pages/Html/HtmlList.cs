namespace SpecGen.Pages.Html;

/// <summary>The items of a list, those of its inner lists behind the item that holds them.</summary>
internal static class HtmlList
{
    public static List<BulletItem> ItemsOf(HtmlElement list)
    {
        var items = new List<BulletItem>();
        AddItems(list, items, level: 1);
        return items;
    }

    private static void AddItems(HtmlElement list, List<BulletItem> items, int level)
    {
        for (var node = list.First; node is not null; node = node.Next)
        {
            if (node is not HtmlElement item)
                continue;
            if (item.Is("li"))
                AddItem(item, items, level);
            else
                AddItems(item, items, level);
        }
    }

    private static void AddItem(HtmlElement item, List<BulletItem> items, int level)
    {
        var own = new List<HtmlNode>();
        var inner = new List<HtmlElement>();
        Part(item, own, inner);
        items.Add(new BulletItem(item.Range, HtmlInline.TextOf(own), level));
        foreach (var list in inner)
            AddItems(list, items, level + 1);
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
