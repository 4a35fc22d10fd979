using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Operations in forms that no known API has but a page can state: what is generated compiles.</summary>
public class UnusualFormTests
{
    private const string Ontap = "*Introduced In:* 9.6\n\n";

    public static TheoryData<string, string, string, bool, string> Forms()
    {
        var forms = new TheoryData<string, string, string, bool, string>();
        foreach (var method in new[] { "GET", "POST", "PATCH", "PUT", "DELETE", "HEAD", "OPTIONS" })
        {
            foreach (var path in new[] { "/things", "/things/{uuid}" })
            {
                foreach (var answer in new[] { "record", "list", "nothing" })
                {
                    forms.Add(method, path, answer, true, Ontap);
                    forms.Add(method, path, answer, false, "");
                }
            }
        }

        return forms;
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_file_compiles_with_every_method(string method, string path, string answer, bool hasBody, string release) =>
        AssertCompiles(Page(method, path, release, "|file\n|file\n|formData\n|False\na|d\n\n", hasBody, answer));

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_body_compiles_with_every_method_and_answer(string method, string path, string answer, bool hasBody, string release) =>
        AssertCompiles(Page(method, path, release, hasBody ? "|continue_on_failure\n|boolean\n|query\n|False\na|d\n\n" : "", hasBody: true, answer));

    private static void AssertCompiles(string page)
    {
        var host = new GeneratorHost(new PageText("/pages/form.adoc", page));
        var result = host.Run();

        Assert.NotEmpty(result.GeneratedSources);
        Assert.Empty(host.Problems());
    }

    private static string Page(string method, string path, string release, string parameters, bool hasBody, string answer) =>
        $"= T\n\n[.api-doc-operation .api-doc-operation-get]#{method}# [.api-doc-code-block]#`{path}`#\n\n{release}D\n\n" +
        (parameters.Length == 0 ? "" : "== Parameters\n\n" + Table("Name|Type|In|Required|Description", parameters)) +
        (hasBody ? "== Request Body\n\n" + Table("Name|Type|Description", "|a\n|string\na|d\n\n") : "") +
        "== Response\n\n```\nStatus: 200, Ok\n```\n\n" +
        answer switch
        {
            "record" => Table("Name|Type|Description", "|a\n|string\na|d\n\n"),
            "list" => Table("Name|Type|Description", "|records\n|array[link:#thing[thing]]\na|d\n\n|num_records\n|integer\na|d\n\n"),
            _ => "",
        } +
        "== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n====\n[#thing]\n[.api-collapsible-fifth-title]\nthing\n\n" +
        Table("Name|Type|Description", "|a\n|string\na|d\n\n") + "====\n";

    private static string Table(string header, string rows) =>
        $"[cols=3*,options=header]\n|===\n|{header.Replace("|", "\n|", StringComparison.Ordinal)}\n\n{rows}|===\n\n";
}
