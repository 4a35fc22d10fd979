using System.Globalization;
using System.Text;

namespace SpecGen.Benchmarks.Generation;

/// <summary>A reference page of about 38 KB, the average of real content: parameters, a nested response, definitions, error codes.</summary>
internal static class InventedPage
{
    private const int Fields = 20;
    private const int Definitions = 10;
    private const int DefinitionRows = 6;

    /// <summary>
    /// Eleven pages make three resources: ONTAP 9.17 documents about 1,300 operations on 350. One can do all, one cannot be
    /// deleted, one is only read.
    /// </summary>
    private static readonly (string Resource, string Method, string Path)[] s_operations =
    [
        ("beds", "GET", ""), ("beds", "POST", ""), ("beds", "GET", "/{uuid}"), ("beds", "PATCH", "/{uuid}"), ("beds", "DELETE", "/{uuid}"),
        ("paths", "GET", ""), ("paths", "POST", ""), ("paths", "GET", "/{uuid}"), ("paths", "PATCH", "/{uuid}"),
        ("weathers", "GET", ""), ("weathers", "GET", "/{uuid}"),
    ];

    public static string Html(int number)
    {
        var (resource, method, path) = s_operations[number % s_operations.Length];
        var template = $"/garden/zones-{number / s_operations.Length}/{resource}{path}";
        var page = new StringBuilder("<h1 class=\"ie-component-detail-heading\">Work on a bed</h1>\n<div class=\"content-to-index\">\n");
        page.Append(CultureInfo.InvariantCulture, $"<div class=\"paragraph\"><p><span class=\"api-doc-operation api-doc-operation-{method.ToLowerInvariant()}\">{method}</span> <span class=\"api-doc-code-block\">{template}</span></p></div>\n");
        page.Append("<div class=\"paragraph\"><p><strong>Introduced In:</strong> 9.8</p></div>\n<div class=\"paragraph\"><p>Tells what grows in a bed and how it is cared for, over several words as descriptions have them.</p></div>\n");
        AppendParameters(page, path.Length > 0, method == "GET");
        if (method is "POST" or "PATCH")
            AppendTable(page, "<h2>Request Body</h2>", "bed");
        page.Append("<h2>Response</h2>\n<div class=\"listingblock\"><pre>Status: 200, Ok</pre></div>\n");
        if (method == "GET")
            AppendTable(page, "", "bed");
        AppendErrors(page);
        AppendDefinitions(page);
        return page.Append("</div></article>\n").ToString();
    }

    private static void AppendParameters(StringBuilder page, bool hasKey, bool hasFilters)
    {
        page.Append("<h2>Parameters</h2>\n<table><thead><tr><th>Name</th><th>Type</th><th>In</th><th>Required</th><th>Description</th></tr></thead><tbody>\n");
        if (hasKey)
            AppendRow(page, "uuid", "string", "path", "True", "The identifier of the bed.");
        for (var number = 0; hasFilters && number < Fields; number++)
            AppendRow(page, $"plant_{number}.name", "string", "query", "False", "Only beds whose plant has this name.");
        page.Append("</tbody></table>\n");
    }

    private static void AppendTable(StringBuilder page, string heading, string subject)
    {
        page.Append(heading).Append("\n<table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody>\n");
        for (var number = 0; number < Fields; number++)
            AppendRow(page, $"measure_{number}", number % 3 == 0 ? "integer" : "string", $"A measure of the {subject}, told in a sentence that says what it is good for.");
        for (var number = 0; number < Definitions; number++)
            AppendRow(page, $"part_{number}", $"<a href=\"#part_{number}\">part_{number}</a>", $"A part of the {subject}.");
        page.Append("</tbody></table>\n");
    }

    private static void AppendErrors(StringBuilder page)
    {
        page.Append("<h2>Error</h2>\n<div class=\"listingblock\"><pre>Status: Default</pre></div>\n<table><thead><tr><th>Error Code</th><th>Description</th></tr></thead><tbody>\n");
        for (var number = 0; number < 12; number++)
            AppendRow(page, $"{4700 + number}", $"The bed cannot be worked for reason number {number}.");
        page.Append("</tbody></table>\n");
    }

    private static void AppendDefinitions(StringBuilder page)
    {
        page.Append("<h2>Definitions</h2>\n<details><summary>See Definitions</summary>\n");
        for (var number = 0; number < Definitions; number++)
        {
            page.Append(CultureInfo.InvariantCulture, $"<div class=\"api-collapsible-fifth-title\"><p id=\"part_{number}\">part_{number}</p></div>\n<p>A part of the bed.</p>\n");
            page.Append("<table><thead><tr><th>Name</th><th>Type</th><th>Description</th></tr></thead><tbody>\n");
            for (var row = 0; row < DefinitionRows; row++)
                AppendRow(page, $"property_{row}", row == 0 ? "boolean" : "string", "What this part has to say, in a sentence of the length that such sentences usually have.");
            page.Append("</tbody></table>\n");
        }

        page.Append("</details>\n");
    }

    private static void AppendRow(StringBuilder page, params string[] cells)
    {
        page.Append("<tr>\n");
        foreach (var cell in cells)
            page.Append("<td class=\"tableblock halign-left valign-top\"><p class=\"tableblock\">").Append(cell).Append("</p></td>\n");
        page.Append("</tr>\n");
    }
}
