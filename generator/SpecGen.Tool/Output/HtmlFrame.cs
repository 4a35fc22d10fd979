namespace SpecGen.Tool.Output;

/// <summary>
/// What stands around a page of the tool's. It needs nothing besides itself, and its policy lets nothing run but its own style and
/// script: what pages of a reference state is text in it.
/// </summary>
internal static class HtmlFrame
{
    public static void WriteHead(TextWriter output, string title, string style, string? script)
    {
        var scripts = script is null ? "'none'" : HtmlText.HashOf(script);
        output.Write($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src {HtmlText.HashOf(style)}; script-src {scripts}; base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>{HtmlText.Of(title)}</title>
            <style>{style}</style>
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
