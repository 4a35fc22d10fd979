using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;
using SpecGen.Pages;

namespace SpecGen.Core.Tests.Pages;

public class PageReaderTests
{
    [Fact]
    public void The_beginning_of_a_page_tells_its_operation()
    {
        foreach (var text in SamplePages.All)
            Assert.Equal("/garden/beds/{uuid}", OperationIn(text)?.PathTemplate);
    }

    [Fact]
    public void Navigation_before_the_content_does_not_hide_the_operation()
    {
        var navigation = "<html><body>" + string.Concat(Enumerable.Repeat("<a href=\"#\">GET /other</a>\n", 1_000));

        Assert.Equal("/garden/beds/{uuid}", OperationIn(navigation + SamplePages.All.Single(page => page.Contains("<div", StringComparison.Ordinal)))?.PathTemplate);
    }

    [Theory]
    [InlineData("<div class=\"sect1\"><p>{0}</p>{1}</div>", "<p><span class='api-doc-operation'>GET</span> <span class='api-doc-code-block'><code>/far</code></span></p><p>x</p>")]
    [InlineData("A title\n{0}\n{1}", "GET /far\n\ntext")]
    public void An_operation_far_below_the_beginning_is_left_to_reading_the_page(string page, string operation)
    {
        string Page(int before) => string.Format(System.Globalization.CultureInfo.InvariantCulture, page, new string('x', before), operation);

        Assert.Equal("/far", OperationIn(Page(100))?.PathTemplate);
        Assert.Null(OperationIn(Page(100_000)));
    }

    [Fact]
    public void A_path_that_is_cut_where_the_beginning_ends_is_not_taken()
    {
        for (var length = 4_080; length < 4_100; length++)
            Assert.Contains(OperationIn(new string('x', length - 10) + "\nGET /storage/volumes\n")?.PathTemplate, new[] { null, "/storage/volumes" });
    }

    [Theory]
    [InlineData("own/adoc")]
    [InlineData("own/html")]
    [InlineData("own/text")]
    [InlineData("own/text-cells")]
    [InlineData("own/text-paragraphs")]
    [InlineData("ontap-9.6/adoc")]
    [InlineData("ontap-9.6/html")]
    [InlineData("ontap-9.6/text")]
    [InlineData("astra/html")]
    public void The_beginning_of_every_page_of_the_corpus_tells_the_operation_that_reading_it_finds(string folder)
    {
        foreach (var text in Corpus.RequirePages(folder).Select(File.ReadAllText))
        {
            var read = SamplePages.Read(text).Blocks.OfType<OperationLine>().First();
            Assert.Equal((read.Method, read.PathTemplate), (OperationIn(text)?.Method, OperationIn(text)?.PathTemplate));
        }
    }

    private static OperationLine? OperationIn(string text) =>
        PageReader.ReadOperation(new StringPageSource(text), TestContext.Current.CancellationToken);

    [Fact]
    public void The_form_is_recognised_from_the_content()
    {
        Assert.Equal(PageForm.AsciiDoc, SamplePages.Read(SamplePages.AsciiDoc).Form);
        Assert.Equal(PageForm.Html, SamplePages.Read(SamplePages.Html).Form);
        Assert.Equal(PageForm.Text, SamplePages.Read(SamplePages.Text).Form);
    }

    [Theory]
    [InlineData("= A title\n\ntext", PageForm.AsciiDoc)]
    [InlineData(":author: me\n= A title", PageForm.AsciiDoc)]
    [InlineData("\uFEFF---\nsidebar: x\n---\n", PageForm.AsciiDoc)]
    [InlineData("Intro\n\n[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/x`#", PageForm.AsciiDoc)]
    [InlineData("\uFEFF  <p>x</p>", PageForm.Html)]
    [InlineData("A title\nGET /x", PageForm.Text)]
    [InlineData("", PageForm.Text)]
    public void A_few_characters_are_enough_to_tell_the_form(string text, PageForm form) =>
        Assert.Equal(form, SamplePages.Read(text).Form);

    [Fact]
    public void AsciiDoc_and_HTML_of_one_page_state_the_same_operation()
    {
        var fromAsciiDoc = PageBinder.Bind(SamplePages.Read(SamplePages.AsciiDoc), TestContext.Current.CancellationToken);
        var fromHtml = PageBinder.Bind(SamplePages.Read(SamplePages.Html), TestContext.Current.CancellationToken);

        Assert.NotNull(fromAsciiDoc.Operation);
        Assert.Equal(fromAsciiDoc.Operation, fromHtml.Operation);
    }

    [Fact]
    public void Windows_line_ends_change_nothing()
    {
        foreach (var text in SamplePages.All)
        {
            var expected = PageBinder.Bind(SamplePages.Read(text), TestContext.Current.CancellationToken);
            var actual = PageBinder.Bind(SamplePages.Read(text.Replace("\n", "\r\n")), TestContext.Current.CancellationToken);
            Assert.Equal(expected.Operation, actual.Operation);
        }
    }

    [Theory]
    [InlineData("[.api-doc-operation .api-doc-operation-x]#FETCH IT# [.api-doc-code-block]#`/x`#")]
    [InlineData("<p><span class='api-doc-operation'>FETCH IT</span> <span class='api-doc-code-block'><code>/x</code></span></p>")]
    [InlineData("FETCH /x")]
    public void A_line_with_an_unknown_method_names_no_operation(string line) =>
        Assert.DoesNotContain(SamplePages.Read(line).Blocks, block => block is OperationLine);

    [Fact]
    public void Reading_stops_when_cancelled()
    {
        var cancelled = new CancellationToken(canceled: true);
        foreach (var text in SamplePages.All)
            Assert.Throws<OperationCanceledException>(() => PageReader.Read(new StringPageSource(text), cancelled));
    }

    [Fact]
    public void A_page_beyond_the_limit_is_refused_without_being_read() =>
        Assert.Throws<InvalidDataException>(() => PageReader.Read(new EndlessSource(), TestContext.Current.CancellationToken));

    private sealed class EndlessSource : IPageSource
    {
        public int Length => int.MaxValue;

        public void CopyTo(int start, char[] destination, int destinationStart, int count) => Assert.Fail("was read");

        public string Substring(int start, int length)
        {
            Assert.Fail("was read");
            return "";
        }
    }
}
