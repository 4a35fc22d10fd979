using System.Text;
using SpecGen.Changes.Tests.Harness;

namespace SpecGen.Changes.Tests.Rules;

public class SeverityFileTests
{
    private static readonly IReadOnlyList<Change> s_changes =
        Compared.Changes(new KitePage { ErrorCodes = ["4|No wind."] }, new KitePage { ErrorCodes = ["7|Line torn."] });

    [Fact]
    public void A_rule_has_the_severity_that_the_file_gives_it() =>
        Assert.Equal(ChangeSeverity.Documentation, Apply("""{ "error-code-removed": "documentation" }""").Single(change => change.Rule.Id == "error-code-removed").Severity);

    [Fact]
    public void What_is_ignored_is_not_listed() =>
        Assert.Equal(["error-code-removed"], Apply("""{ "error-code-added": "ignore" }""").Select(change => change.Rule.Id));

    [Fact]
    public void Comments_a_byte_order_mark_and_a_schema_are_no_faults() =>
        Assert.Equal(s_changes.Count, Apply("\ufeff{ \"$schema\": \"x\", /* why */ \"error-code-added\": \"breaking-for-caller\", }").Count());

    [Theory]
    [InlineData("{\n  \"eror-code-added\": \"ignore\" }", "severities.json(2,3): there is no rule 'eror-code-added'")]
    [InlineData("{\n  \"code-added\": \"ignore\" }", "did you mean error-code-added?")]
    [InlineData("{\n\n  \"error-code-added\": \"warning\" }", "severities.json(3,23): 'error-code-added' expects one of documentation, additive, breaking-for-reader, breaking-for-caller or ignore")]
    [InlineData("{ \"error-code-added\": 1 }", "(1,23): 'error-code-added' expects one of")]
    [InlineData("[]", "(1,1): expected an object")]
    [InlineData("{\n \"error-code-added\" \"ignore\" }", "severities.json(2,21): it is no JSON")]
    [InlineData("", "(1,1): it is no JSON")]
    [InlineData("{ \"error-code-added\": \"ignore\", \"error-code-added\": \"ignore\" }", "has a severity already")]
    [InlineData("{} {}", "it is no JSON")]
    [InlineData("{ \"\\ud800\": \"ignore\" }", "(1,3): this text is no Unicode")]
    [InlineData("{ \"error-code-added\": \"\\udc00\" }", "(1,23): this text is no Unicode")]
    [InlineData("{ \"$schema\": [1 2] }", "it is no JSON")]
    public void A_damaged_file_is_refused_with_the_place(string json, string message) =>
        Assert.Contains(message, Assert.Throws<DamagedFileException>(() => Apply(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_with_the_place() =>
        Assert.Contains("(1,3): this text is no Unicode", Assert.Throws<DamagedFileException>(() => SeverityFile.Parse("severities.json", [.. "{ \""u8, 0xc3, 0x28, .. "\": 1 }"u8])).Message, StringComparison.Ordinal);

    private static IEnumerable<Change> Apply(string json) => SeverityFile.Parse("severities.json", Encoding.UTF8.GetBytes(json)).Apply(s_changes);
}
