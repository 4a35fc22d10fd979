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

    public override string ToString()
    {
        var page = new StringBuilder($"= {Title}\n\n[.api-doc-operation .api-doc-operation-{Method.ToLowerInvariant()}]#{Method}# [.api-doc-code-block]#`{Path}`#\n\n");
        if (Introduced is not null)
            page.Append($"*Introduced In:* {Introduced}\n\n");
        page.Append($"{Description}\n\n{Sections}\n\n");
        page.Append("== Parameters\n\n").Append(Table("Name|Type|In|Required|Description", Parameters));
        if (Request is not null)
            page.Append("== Request Body\n\n").Append(Body(Request));
        page.Append($"== Response\n\n```\nStatus: {Status}\n```\n\n").Append(Body(Response));
        if (Headers.Length > 0)
            page.Append("=== Headers\n\n").Append(Table("Name|Description|Type", Headers));
        if (SecondStatus is not null)
            page.Append($"== Response\n\n```\nStatus: {SecondStatus}\n```\n\n");
        if (ErrorStatus is not null)
            page.Append($"== Error\n\n```\nStatus: {ErrorStatus}\n```\n\n");
        if (ErrorCodes.Length > 0)
            page.Append("ONTAP Error Response Codes\n\n").Append(Table("Error Code|Description", ErrorCodes));
        if (Definitions.Length > 0)
            page.Append("== Definitions\n\n.See Definitions\n[%collapsible%closed]\n====\n");
        foreach (var definition in Definitions)
            page.Append($"[#{definition[0]}]\n[.api-collapsible-fifth-title]\n{definition[0]}\n\n").Append(Body(definition[1..]));
        return page.Append(Definitions.Length > 0 ? "====\n" : "").ToString();
    }

    private string Body(string[] rows) => rows.Length == 0 ? "" : Table(HasRequired ? "Name|Type|Required|Description" : "Name|Type|Description", rows);

    /// <summary>Cells are separated by bars; line feeds within one stay.</summary>
    private static string Table(string header, string[] rows)
    {
        var table = new StringBuilder($"[cols={header.Split('|').Length}*,options=header]\n|===\n\n|").AppendJoin("\n|", header.Split('|')).Append("\n\n");
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
