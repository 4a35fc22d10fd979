using SpecGen.Tool.Output;

namespace SpecGen.Tool.Site;

/// <summary>What stands around every page of the site. A page needs nothing besides itself, and lets nothing else run.</summary>
internal static class SiteFrame
{
    private static readonly string s_style = HtmlText.Embedded("site.css");

    public static void WriteHead(TextWriter output, string title, string? script)
    {
        var scripts = script is null ? "'none'" : HtmlText.HashOf(script);
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {HtmlText.HashOf(s_style)}; script-src {scripts}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{HtmlText.Of(title)}</title>
            <style>{s_style}</style>
            </head>
            <body>
            <main>

            """);
    }

    public static void WriteEnd(TextWriter output, string? script)
    {
        output.Write("</main>\n");
        if (script is not null)
            output.Write($"<script>{script}</script>\n");
        output.Write("</body>\n</html>\n");
    }
}
