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
        foreach (var item in list.Elements)
        {
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
        foreach (var child in element.Children)
        {
            if (child is HtmlElement { Name: "ul" or "ol" } list)
                inner.Add(list);
            else if (child is HtmlElement { Name: "div" } wrapper)
                Part(wrapper, own, inner);
            else
                own.Add(child);
        }
    }
}
