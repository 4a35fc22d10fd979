using CsCheck;
using SpecGen.Core.Tests.Harness;
using SpecGen.Pages.Html;

namespace SpecGen.Core.Tests.Pages.Html;

/// <summary>The fast reader of plain markup gives what AngleSharp's tokens give, or nothing.</summary>
public class PlainMarkupTests
{
    private static readonly string[] s_fragments =
    [
        "<", ">", "</", "/>", "&", ";", "&amp;", "&#8230;", "&#0;", "&#x2010;", "&dash;", "&lt", "&frac12;", "\"", "'", "=", "!", "--", "<!--", "-->", "--!>",
        "<p>", "</p>", "<P class=x>", "<td>", "</td>", "<tr>", "</table>", "<br/>", "<SVM name>", "<a href='#b' href='#c'>", "<script>", "\r\n", "\r", "\0", "\uFFFF", "\t", " ",
    ];

    [Theory]
    [InlineData("<p class=\"a b\">one</p>")]
    [InlineData("<p class='a'>one<br>two<br/>three</p>")]
    [InlineData("<P CLASS=\"a\">upper</P>")]
    [InlineData("<a id=\"x\" href=\"#b\" href=\"#c\" disabled>link</a>")]
    [InlineData("<a href=\"?a=1&amp;b=2\" title='x\r\ny'>link</a>")]
    [InlineData("a &amp; b &lt;c&gt; &#8230;&#x2010;&dash;")]
    [InlineData("&ndash;&mdash;&hellip;&ensp;&emsp;&thinsp;")]
    [InlineData("one <!-- two --> three")]
    [InlineData("<!-- from https://docs.example/get-sky--kites---.html --> one -- two")]
    [InlineData("<!-- a > b <!- c --> d")]
    [InlineData("give <SVM name> and <uuid>")]
    [InlineData("line\r\nend\ronce")]
    [InlineData("<td><p></td></p></td>")]
    public void Plain_markup_is_read_as_HTML_reads_it(string markup)
    {
        Assert.NotNull(Plain(markup));
        Assert.Equal(Any(markup), Plain(markup));
    }

    [Theory]
    [InlineData("<p class=a>one</p>")]
    [InlineData("a < b")]
    [InlineData("a & b")]
    [InlineData("&frac12;")]
    [InlineData("&#x2010\0;")]
    [InlineData("&#8208\0;")]
    [InlineData("<p>one\uFFFF</p>")]
    [InlineData("<script>if (a < b) c();</script>")]
    [InlineData("<!DOCTYPE html>")]
    [InlineData("<p title=\"a > b\">one</p>")]
    [InlineData("<p")]
    [InlineData("<!-- one")]
    [InlineData("<!-- one -- two")]
    [InlineData("<!-- one --!> two --> three")]
    [InlineData("<!-- one ---> two")]
    public void Anything_else_is_left_to_the_reader_of_all_HTML(string markup) => Assert.Null(Plain(markup));

    [Fact]
    public void Markup_changed_at_random_is_read_as_HTML_reads_it_or_not_at_all()
    {
        var read = 0;
        var edits = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 6], Gen.Int[0, s_fragments.Length - 1].Select(index => s_fragments[index])).Array[1, 4];
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[20, 400], edits).Holds(
            (start, length, changes) =>
            {
                var markup = changes.Aggregate(WholeTags(SamplePages.Html, start, length), Edit);
                if (Plain(markup) is not { } plain)
                    return;
                read++;
                Assert.Equal(Any(markup), plain);
            },
            count: 20_000);
        Assert.True(read > 1000, $"Only {read} of the texts were plain markup.");
    }

    [Theory]
    [InlineData("own/html")]
    [InlineData("ontap-9.6/html")]
    [InlineData("astra/html")]
    [InlineData("ontap-9.12.1/html")]
    public void Every_page_of_the_corpus_is_plain_markup(string folder)
    {
        foreach (var file in Corpus.RequirePages(folder))
        {
            var page = ImportedPage.Of(File.ReadAllText(file), "page.html", TestContext.Current.CancellationToken);
            Assert.Equal(Any(page), Plain(page));
        }
    }

    /// <summary>A part of a page that cuts no tag.</summary>
    private static string WholeTags(string page, int start, int length)
    {
        start = page.IndexOf('<', start % (page.Length / 2));
        var end = page.IndexOf('>', start + length);
        return page[start..(end < 0 ? page.Length : end + 1)];
    }

    private static string? Plain(string markup) =>
        PlainMarkup.TryParse([.. markup, .. "<unread"], markup.Length, 0, TestContext.Current.CancellationToken) is { } root ? Printed(root) : null;

    private static string Any(string markup) => Printed(AnyMarkup.Parse(markup, 0, TestContext.Current.CancellationToken));

    /// <summary>Everything that a tree says, in one text that shows where two differ.</summary>
    private static string Printed(HtmlNode node) => node switch
    {
        HtmlText text => $"{text.Start} '{text.Text}'\n",
        HtmlElement element => $"{element.Start}-{element.End} <{element.PrintedName} {element.Class} {element.Href}>\n{string.Concat(ChildrenOf(element).Select(Printed))}</{element.Tag.Name}>\n",
        _ => "",
    };

    private static IEnumerable<HtmlNode> ChildrenOf(HtmlElement element)
    {
        for (var child = element.First; child is not null; child = child.Next)
            yield return child;
    }

    private static string Edit(string text, (int Place, int Length, string Fragment) edit)
    {
        var start = edit.Place % (text.Length + 1);
        var length = Math.Min(edit.Length, text.Length - start);
        return string.Concat(text.AsSpan(0, start), edit.Fragment, text.AsSpan(start + length));
    }
}
