using SpecGen.Fuzz;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>
/// The kinds of injection that were found in other generators of clients in 2026. In each the text of a description became
/// code of the client; here it compiles without a warning, and nothing in the code is not the generator's own.
/// </summary>
public class InjectionTests
{
    private const string Evil = "public class ZqEvil { }";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("\r\n")]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    [InlineData("\v")]
    [InlineData("\f")]
    [InlineData("&#10;")]
    [InlineData("</summary>\n")]
    [InlineData("*/")]
    [InlineData("]]>")]
    public void A_line_end_in_a_description_stays_in_the_comment(string end) =>
        AssertSound(("Cipher suite for the security association.", "Cipher" + end + Evil), ("Retrieve an IPsec or IKE security association", "Retrieve" + end + Evil));

    [Theory]
    [InlineData("\")]" + Evil + "[System.Obsolete(\"")]
    [InlineData("\\\")]" + Evil)]
    [InlineData("\"\"\"" + Evil)]
    [InlineData("{" + "nameof(ZqEvil)}")]
    public void A_path_stays_in_the_string_of_its_attribute(string text) =>
        AssertSound(("/security/ipsec/security-associations/{uuid}", "/security/" + text.Replace(' ', '-').Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal) + "/{uuid}"));

    [Theory]
    [InlineData("\")]" + Evil + "[System.Obsolete(\"")]
    [InlineData("X-Evil: 1\r\nHost: zq")]
    [InlineData("\\")]
    public void A_name_of_a_header_or_parameter_stays_in_its_string(string name) =>
        AssertSound(
            ("| fields | array[string] | query", $"| {name} | string | header | False | d | \n| {name} | array[string] | query"),
            ("| cipher_suite | string", $"| {name} | string"));

    [Theory]
    [InlineData("text/\"); " + Evil + " //")]
    [InlineData("application/json\r\n" + Evil)]
    public void A_content_type_is_no_code(string type) =>
        AssertSound(("Status: 200, Ok", $"Content-Type: {type}\nStatus: 200, {type}"));

    [Theory]
    [InlineData("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;")]
    [InlineData("include::/etc/passwd[]")]
    [InlineData("link:http://127.0.0.1:9/x.json[x]")]
    [InlineData("$ref: 'http://127.0.0.1:9/x.json'")]
    public void A_reference_to_the_outside_is_not_followed(string reference)
    {
        AssertSound(("Cipher suite for the security association.", reference));
        Assert.DoesNotContain("root:", Generated(("Cipher suite for the security association.", reference)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../../tmp/zq/{uuid}")]
    [InlineData("/..%2f..%2ftmp/{uuid}")]
    [InlineData("/..\\..\\zq/{uuid}")]
    [InlineData("/con/nul/aux/{uuid}")]
    [InlineData("/C:/zq/{uuid}")]
    public void A_path_leads_no_file_out_of_its_folder(string path) =>
        AssertSound(("/security/ipsec/security-associations/{uuid}", path));

    private static void AssertSound(params (string Text, string Hostile)[] changes) =>
        Assert.Null(FuzzRun.FaultOf(("/pages/hostile.txt", Changed(changes))));

    private static string Generated(params (string Text, string Hostile)[] changes) =>
        string.Concat(new GeneratorHost(new PageText("/pages/hostile.txt", Changed(changes))).Run().GeneratedSources.Select(source => source.SourceText));

    private static string Changed((string Text, string Hostile)[] changes)
    {
        var page = PageText.Seed().GetText().ToString();
        foreach (var (text, hostile) in changes)
        {
            Assert.Contains(text, page, StringComparison.Ordinal);
            page = page.Replace(text, hostile, StringComparison.Ordinal);
        }

        return page;
    }
}
