using System.Text;

namespace SpecGen.Changes.Tests.Harness;

/// <summary>A page about kites, as AsciiDoc prints it, of which a test changes what it is about.</summary>
internal sealed record KitePage
{
    public string Method { get; init; } = "PATCH";

    public string Path { get; init; } = "/kites/{uuid}";

    public string Title { get; init; } = "Update a kite";

    public string? Introduced { get; init; } = "9.8";

    public string Description { get; init; } = "Changes a kite.";

    /// <summary>Headed parts of the description.</summary>
    public string Sections { get; init; } = "";

    public string[] Parameters { get; init; } = ["uuid|string|path|True|Key of the kite."];

    public string[]? Request { get; init; } = [];

    public bool HasRequired { get; init; }

    public string Status { get; init; } = "200, Ok";

    public string[] Response { get; init; } = [];

    public string[] Headers { get; init; } = [];

    public string? SecondStatus { get; init; }

    public string? ErrorStatus { get; init; } = "Default";

    /// <summary>Code and description.</summary>
    public string[] ErrorCodes { get; init; } = [];

    /// <summary>Name, then rows.</summary>
    public string[][] Definitions { get; init; } = [];

    public override string ToString() => string.Concat(
    [
        $"= {Title}\n\n[.api-doc-operation .api-doc-operation-{Method.ToLowerInvariant()}]#{Method}# [.api-doc-code-block]#`{Path}`#\n\n",
        Introduced is null ? "" : $"*Introduced In:* {Introduced}\n\n",
        $"{Description}\n\n{Sections}\n\n",
        "== Parameters\n\n" + Table("Name|Type|In|Required|Description", Parameters),
        Request is null ? "" : "== Request Body\n\n" + Body(Request),
        StatusOf("Response", Status) + Body(Response),
        Headers.Length == 0 ? "" : "=== Headers\n\n" + Table("Name|Description|Type", Headers),
        SecondStatus is null ? "" : StatusOf("Response", SecondStatus),
        ErrorStatus is null ? "" : StatusOf("Error", ErrorStatus),
        ErrorCodes.Length == 0 ? "" : "ONTAP Error Response Codes\n\n" + Table("Error Code|Description", ErrorCodes),
        Definitions.Length == 0 ? "" : "== Definitions\n\n.See Definitions\n[%collapsible%closed]\n====\n",
        .. Definitions.Select(definition => $"[#{definition[0]}]\n[.api-collapsible-fifth-title]\n{definition[0]}\n\n" + Body(definition[1..])),
        Definitions.Length == 0 ? "" : "====\n",
    ]);

    private static string StatusOf(string heading, string status) => $"== {heading}\n\n```\nStatus: {status}\n```\n\n";

    private string Body(string[] rows) => rows.Length == 0 ? "" : Table(HasRequired ? "Name|Type|Required|Description" : "Name|Type|Description", rows);

    /// <summary>Cells are separated by bars; line feeds within one stay.</summary>
    private static string Table(string header, string[] rows)
    {
        var columns = header.Split('|');
        var table = new StringBuilder(FormattableString.Invariant($"[cols={columns.Length}*,options=header]\n|===\n\n|")).AppendJoin("\n|", columns).Append("\n\n");
        foreach (var row in rows)
        {
            var cells = row.Split('|');
            for (var index = 0; index < cells.Length; index++)
                table.Append(index == cells.Length - 1 && header.EndsWith("Description", StringComparison.Ordinal) ? "a|" : "|").Append(cells[index]).Append('\n');
            table.Append("\n\n");
        }

        return table.Append("|===\n\n\n").ToString();
    }
}
