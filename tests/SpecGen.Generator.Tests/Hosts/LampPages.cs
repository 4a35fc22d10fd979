using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Hosts;

/// <summary>Small pages about lamps, good and bad.</summary>
internal static class LampPages
{
    public static PageText Overview { get; } = new("/pages/overview.txt", "Lamps\nThis overview tells how the pages of the reference are ordered.\n");

    public static PageText LogIn { get; } = new("/pages/login.html", "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form><input type=\"password\"></form></body></html>");

    public static PageText Empty { get; } = new("/pages/empty.adoc", "");

    public static PageText BrokenPath { get; } = Get("broken.adoc", "/lamps/{id", Row("id", "string"));

    public static PageText Good { get; } = Get("lamps/get.adoc", "/lamps/{id}", Row("id", "string") + Row("lumen", "integer"));

    /// <summary>Refers to a definition that the page does not have, and gives a member a type that none knows.</summary>
    public static PageText Doubtful { get; } = Get("shades/get.adoc", "/shades/{id}", Row("fringe", "link:#fringe[fringe]") + Row("tone", "colour"));

    /// <summary>Two members that are one name in C#.</summary>
    public static PageText Colliding { get; } = Get("sockets/get.adoc", "/sockets/{id}", Row("is-on", "string") + Row("is_on", "string"));

    public static PageText SizeAsText { get; } = Get("bulbs/list.adoc", "/bulbs", Row("size", "string"));

    public static PageText SizeAsList { get; } = Get("bulbs/get.adoc", "/bulbs/{id}", Row("size", "array[boolean]"));

    public static PageText RawOwner { get; } = Get("racks/list.adoc", "/racks", Row("owner", ""));

    public static PageText TextOwner { get; } = Get("racks/get.adoc", "/racks/{id}", Row("owner", "string"));

    /// <summary>A page of which nearly all is the navigation of its site.</summary>
    public static PageText FullSize { get; } = new(
        "/pages/full.html",
        "<!DOCTYPE html>\n<html><body>" + string.Concat(Enumerable.Repeat("<li>Navigation</li>\n", 10_000)) + """
        <div class="content-to-index"><div class="paragraph"><p><span class="api-doc-operation api-doc-operation-get">GET</span>
        <span class="api-doc-code-block">/lanterns</span></p></div>
        <h2>Response</h2><pre>Status: 200, Ok</pre></div></article></body></html>
        """);

    public static PageText Get(string file, string path, string rows) => At("/pages/" + file, path, rows);

    public static PageText At(string file, string path, string rows) => new(file, $"""
        = Lamps

        [.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`{path}`#

        == Response

        ```
        Status: 200, Ok
        ```

        [cols=3*,options=header]
        |===
        |Name
        |Type
        |Description

        {rows}|===

        """);

    public static string Row(string name, string type) => $"|{name}\n|{type}\na|Of the lamp.\n\n";
}
