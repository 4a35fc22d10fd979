namespace SpecGen.Fuzz.Mutation;

/// <summary>What a page can say to break out of a comment, a literal, an identifier, a file or a grammar.</summary>
internal static class HostileTexts
{
    /// <summary>The name that no generated declaration has unless a text became code.</summary>
    public const string Marker = "ZqEvil";

    /// <summary>What means something to a reader, wherever it stands.</summary>
    public static readonly string[] Marks =
    [
        "|", "||", "|===", "\n", "\n\n", "\r\n", "\r", "\t", "====", "```", "----", "a|", "[#x]\n", "link:#", "]", "[", "<", ">", "</td>", "<td>", "<tr>", "<table>", "</table>", "</div>", "<script>",
        "<!--", "-->", "<![CDATA[", "&", "&#0;", "&#xFFFFFFF;", "\0", "\uD800", "\uFFFF", "{", "}", "\"", "\\", "Status:", "Error\n", "Definitions\n", "array[", "* ", "** ", "//", "+++", "=", "== ", "include::", "ifdef::x[]\n",
    ];

    public static readonly string[] All =
    [
        // Breaks out of comments, strings, attributes and directives.
        "\"); System.Environment.Exit(1); //",
        "\"] public class ZqEvil { } [System.Obsolete(\"",
        "*/ public class ZqEvil { } /*",
        "</summary> public class ZqEvil { } <summary>",
        "d\u2028public class ZqEvil { }",
        "d\u0085public class ZqEvil { }",
        "d\rpublic class ZqEvil { }",
        "d\npublic class ZqEvil { }\n",
        "d\n#error zq\n",
        "d&#10;public class ZqEvil { }&#10;",
        "\"u8); static int ZqEvil = 1; //",
        "\"\"\" + System.IO.File.ReadAllText(\"/etc/passwd\") + \"\"\"",
        "{System.Environment.Exit(1)}", "{{}}", "{0}{1}{99}", "\\", "\\u0022", "\\\"", "@\"", "$\"{", "'", "\"", "`", "%s%n", "\0", "\uFEFF", "\uD800", "\u202E",
        "]]>", "<!--", "-->", "&amp;", "&#x0;", "&unknown;", "<script>alert(1)</script>", "<!ENTITY x SYSTEM \"file:///etc/passwd\">",
        // Leads out of folders and to other servers.
        "../../../zq", "..\\..\\zq", "/etc/passwd", "C:\\zq", "http://zq.example/x.json", "file:///zq", "con", "nul", "a/../b",
        // Takes the grammar of a page apart.
        "|", "||", "|===", "a|", "====", "----", "== Response", "== Definitions", "Status: 200, Ok", "link:#d0[d0]", "array[link:#d0[d0]]", "link:#thing[thing]",
        "array[array[string]]", "array[]", "object", "file", "string", "integer", "boolean", "* enum: [\"clone\", \"deconstruct\", \"print_members\", \"values\", \"\"]",
        "* format: date-time", "* minimum: 99999999999999999999", "* Default value: 1", "formData", "query", "header", "path", "True", "GET", "PUT", "Hash mapping strings to X",
        // Has names of generated code and of the language.
        "clone", "deconstruct", "print_members", "equality_contract", "get_type", "to_string", "equals", "field", "fields", "field-sets", "get-async", "class", "event", "value",
        "options", "cancellation_token", "body", "records", "num_records", "_links", "error", "thing", "things", "system", "microsoft", "specgen", "contoso", "ontap-client",
        "", " ", "1", "1d", "_", "-", "*", "é", "\u4e2d\u6587", "fields.field.field", "a.b.c", "{uuid}", "{a}{b}", "{", "}",
        new('x', 300), new string('y', 50) + " " + new string('z', 1_200), string.Concat(Enumerable.Repeat("/deep", 12)),
    ];
}
