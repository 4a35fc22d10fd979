using SpecGen.Pages.AsciiDoc;

namespace SpecGen.Core.Tests.Pages.AsciiDoc;

public class AsciiDocInlineTests
{
    [Theory]
    [InlineData("plain  text\nfolded", "plain text folded")]
    [InlineData("the `code` of _it_", "the code of _it_")]
    [InlineData("`+a*b+`", "a*b")]
    [InlineData("`+++<name>+++` of _it_", "<name> of _it_")]
    [InlineData("**all** of it", "*all* of it")]
    [InlineData("from +++<region>+++.example.com+++</region>+++", "from <region>.example.com")]
    [InlineData("+++<b>+++bold+++</b>+++", "bold")]
    [InlineData("one+++<br>+++two", "one two")]
    [InlineData("any +*+ of them", "any * of them")]
    [InlineData("1+1 and 2+2", "1+1 and 2+2")]
    [InlineData("a&dash;b &lt;c&gt; &unknown; & d", "a-b <c> &unknown; & d")]
    [InlineData("see link:x_{uuid}.html[the page]", "see the page")]
    [InlineData("see https://example.com[here] or https://example.com", "see here or https://example.com")]
    [InlineData("array[link:#a[a]]", "array[a]")]
    [InlineData("<<anchor,text>> and <<text>>", "text and text")]
    [InlineData("4711  +", "4711")]
    [InlineData(@"the \{field} field of C:\share", @"the {field} field of C:\share")]
    [InlineData(@"PnDTnHnMnS\|PnW", "PnDTnHnMnS|PnW")]
    public void Markup_becomes_the_text_a_reader_sees(string source, string text) => Assert.Equal(text, AsciiDocInline.ToText(source));

    [Theory]
    [InlineData("`open")]
    [InlineData("+++open")]
    [InlineData("link:open")]
    [InlineData("link:open[")]
    [InlineData("<<open")]
    [InlineData("**open")]
    [InlineData("+")]
    [InlineData("&")]
    public void What_is_never_closed_stays_as_it_is(string source) => Assert.Equal(source, AsciiDocInline.ToText(source));

    [Theory]
    [InlineData("<<")]
    [InlineData("link:a[")]
    [InlineData("`` ")]
    [InlineData("+++ ")]
    [InlineData("** ")]
    public void Time_stays_linear_in_marks_that_are_never_closed(string mark) =>
        Growth.IsLinear(count => AsciiDocInline.ToText(string.Concat(Enumerable.Repeat(mark, count))), 200_000);
}
