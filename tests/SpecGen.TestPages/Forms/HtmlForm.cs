using System.Globalization;
using System.Net;
using System.Text;
using SpecGen.TestPages.Layout;

namespace SpecGen.TestPages.Forms;

/// <summary>The published page, with a little of what stands around its content.</summary>
public sealed class HtmlForm
{
    private const string Cell = "class=\"tableblock halign-left valign-top\"";

    private readonly StringBuilder _text = new();
    private readonly Dictionary<string, int> _ids = [];

    public static string Write(PrintedPage page)
    {
        var form = new HtmlForm();
        form._text.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head><title>{Escape(page.Title)}</title><script>if (1 < 2) document.title = '<h1>' + document.title;</script></head>
            <body>
            <nav><ul><li><a href="index.html">All pages</a></li></ul></nav>
            <article class="page-content api-doc">
            <div class="ie-component-detail-heading-wrap"><h1 class="ie-component-detail-heading">{Escape(page.Title)}</h1></div>
            <div class="content-to-index">
            <div id="preamble">
            <div class="sectionbody">

            """.ReplaceLineEndings("\n"));
        foreach (var block in page.Body)
            form.Write(block);
        if (page.Definitions.Count > 0)
            form.Definitions(page.Definitions);
        form._text.Append("</div>\n</div>\n</div>\n</article>\n<footer><p>More pages</p></footer>\n</body>\n</html>\n");
        return form._text.ToString();
    }

    private void Definitions(IEnumerable<PrintedBlock> blocks)
    {
        Write(new PrintedHeading(2, "Definitions"));
        _text.Append("<details class=\"api-def-first-level\">\n<summary class=\"title\">See Definitions</summary>\n<div class=\"content\">\n");
        foreach (var block in blocks)
            Write(block);
        _text.Append("</div>\n</details>\n");
    }

    private void Write(PrintedBlock block)
    {
        switch (block)
        {
            case PrintedHeading { Level: 2 } heading:
                _text.Append("</div>\n</div>\n").Append(CultureInfo.InvariantCulture, $"<div class=\"sect1\">\n<h2 id=\"{Id(heading.Text)}\">{Escape(heading.Text)}</h2>\n<div class=\"sectionbody\">\n");
                break;
            default:
                _text.Append(Printed(block));
                break;
        }
    }

    private string Printed(PrintedBlock block) => block switch
    {
        PrintedOperation operation => $"<div class=\"paragraph\">\n<p><span class=\"api-doc-operation  api-doc-operation-{operation.Method.ToLowerInvariant()}\">{operation.Method}</span> <span class=\"api-doc-code-block\"><code>{operation.Path}</code></span></p>\n</div>\n",
        PrintedRelease release => $"<div class=\"paragraph\">\n<p><strong>Introduced In:</strong> {release.Version}</p>\n</div>\n",
        PrintedParagraph paragraph => Paragraph(paragraph.Text),
        PrintedCaution caution => $"<div class=\"admonitionblock caution\">\n<table>\n<tr>\n<td class=\"icon\">\n<img src=\"caution.svg\" alt=\"Caution\">\n</td>\n<td class=\"content\">\n{Escape(caution.Text)}\n</td>\n</tr>\n</table>\n</div>\n",
        PrintedHeading heading => $"<h3 id=\"{Id(heading.Text)}\">{Escape(heading.Text)}</h3>\n",
        PrintedList list => List(list.Items, 1),
        PrintedCode code => $"<div class=\"listingblock\">\n<div class=\"content\">\n<pre class=\"highlight\"><code>{Escape(code.Text)}</code></pre>\n</div>\n</div>\n",
        PrintedExample example => $"<details>\n<summary class=\"title\">{example.Caption}</summary>\n<div class=\"content\">\n<div class=\"listingblock\">\n<div class=\"content\">\n<pre class=\"highlight\"><code class=\"language-json\" data-lang=\"json\">{Escape(example.Json)}</code></pre>\n</div>\n</div>\n</div>\n</details>\n",
        PrintedTable table => Table(table.Header, table.Rows.Select(row => Row(row, table.Header[^1] == "Description"))),
        PrintedCodes codes => Table(codes.Shape == "headless" ? [] : codes.Header, codes.Rows.Select(row => string.Concat(row.Select(PlainCell)))),
        PrintedDefinition definition => $"<div id=\"{definition.Anchor}\" class=\"paragraph api-collapsible-fifth-title\">\n<p>{Escape(definition.Name)}" + (definition.Map is { } map ? "\n" + Inline(map) : "") + "</p>\n</div>\n",
        _ => throw new InvalidOperationException(block.ToString()),
    };

    /// <summary>A second section of a name gets a number.</summary>
    private string Id(string heading)
    {
        var id = heading.ToLowerInvariant().Replace(' ', '-');
        var number = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return number == 1 ? id : $"{id}-{number}";
    }

    private static string List(IReadOnlyList<(int Level, InlineText Text)> items, int level)
    {
        var text = new StringBuilder("<div class=\"ulist\">\n<ul>\n");
        for (var at = 0; at < items.Count; at++)
        {
            var inner = items.Skip(at + 1).TakeWhile(item => item.Level > level).ToList();
            text.Append(CultureInfo.InvariantCulture, $"<li>\n<p>{Inline(items[at].Text)}</p>\n").Append(inner.Count > 0 ? List(inner, level + 1) : "").Append("</li>\n");
            at += inner.Count;
        }

        return text.Append("</ul>\n</div>\n").ToString();
    }

    private static string Table(IReadOnlyList<string> header, IEnumerable<string> rows)
    {
        var head = header.Count == 0 ? "" : $"<thead>\n<tr>\n{string.Concat(header.Select(name => $"<th {Cell}>{Escape(name)}</th>\n"))}</tr>\n</thead>\n";
        return $"<table class=\"tableblock frame-all grid-all stretch\">\n{head}<tbody>\n{string.Concat(rows.Select(row => $"<tr>\n{row}</tr>\n"))}</tbody>\n</table>\n";
    }

    private static string Row(PrintedRow row, bool hasDescription)
    {
        var cells = string.Concat(row.Cells.Select(PlainCell));
        if (!hasDescription)
            return cells;
        var bullets = row.Bullets.Count > 0 ? List([.. row.Bullets.Select(bullet => (1, bullet))], 1) : "";
        return $"{cells}<td {Cell}><div class=\"content\">{string.Concat(row.Paragraphs.Select(Paragraph))}{bullets}</div></td>\n";
    }

    private static string PlainCell(InlineText cell) => cell.IsEmpty ? $"<td {Cell}></td>\n" : $"<td {Cell}><p class=\"tableblock\">{Inline(cell)}</p></td>\n";

    private static string Paragraph(InlineText text) => $"<div class=\"paragraph\">\n<p>{Inline(text)}</p>\n</div>\n";

    private static string Inline(InlineText text) =>
        text.Render(part => part.Kind switch
        {
            InlineKind.Code => $"<code>{Escape(part.Text)}</code>",
            InlineKind.Emphasis => $"<em>{Escape(part.Text)}</em>",
            InlineKind.Placeholder => $"<{part.Text}>",
            InlineKind.Link => $"<a href=\"#{part.Target}\">{Escape(part.Text)}</a>",
            _ => Escape(part.Text),
        })
        + string.Concat(text.Parts.Where(part => part.Kind == InlineKind.Placeholder).Select(part => $"</{part.Text}>"));

    /// <summary>Straight quotes stay as they are.</summary>
    private static string Escape(string text) => WebUtility.HtmlEncode(text).Replace("&quot;", "\"").Replace("&#39;", "'");
}
