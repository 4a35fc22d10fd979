using System.Xml.Linq;
using CsCheck;
using SpecGen.Emission;

namespace SpecGen.Core.Tests.Emission;

public class CSharpTextTests
{
    [Theory]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("line\nbreak", "\"line\\nbreak\"")]
    [InlineData("tab\t\u2028", "\"tab\\t\\u2028\"")]
    public void A_literal_cannot_be_left(string text, string expected) => Assert.Equal(expected, CSharpText.Literal(text));

    [Theory]
    [InlineData("a <b> & c", "a &lt;b&gt; &amp; c")]
    [InlineData("one\r\ntwo\u2028three\u0085four", "one two three four")]
    [InlineData("  trimmed \0 ", "trimmed")]
    [InlineData("right\u202Eleft", "rightleft")]
    public void A_comment_is_one_line_of_escaped_text(string text, string expected) =>
        Assert.Equal(expected, CSharpText.Comment(text));

    [Fact]
    public void Any_text_makes_a_comment_that_is_well_formed_xml_on_one_line() =>
        Gen.String.Holds(text =>
        {
            var comment = CSharpText.Comment(text);
            XElement.Parse("<summary>" + comment + "</summary>");
            Assert.DoesNotContain(comment, character => character is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
        });

    [Fact]
    public void Half_a_surrogate_pair_does_not_reach_a_utf8_literal() =>
        Assert.Equal("\"a\\uFFFDb\"u8", CSharpText.Utf8Literal("a\ud83db"));

    [Fact]
    public void A_text_of_megabytes_is_cut() => Assert.InRange(CSharpText.Comment(new string('x', 1 << 20)).Length, 1, 5000);
}
