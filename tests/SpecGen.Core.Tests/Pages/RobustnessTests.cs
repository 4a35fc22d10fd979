using System.Text;
using CsCheck;
using SpecGen.Binding;
using SpecGen.Core.Tests.Harness;

namespace SpecGen.Core.Tests.Pages;

/// <summary>No page, however cut or garbled, brings reading or binding down.</summary>
public class RobustnessTests
{
    private static readonly string[] s_fragments =
    [
        "|", "|===", "\n", "\r\n", "====", "```", "a|", "[#x]\n", "link:#", "]", "[", "<", ">", "</td>", "<td>", "<table>", "</div>", "<script>",
        "&", "&#0;", "&#xFFFFFFF;", "\0", "\uD800", "\uFFFF", "{", "}", "Status:", "Error\n", "Definitions\n", "array[", "* ", "//", "+++", "=",
    ];

    [Fact]
    public void Every_prefix_of_a_page_can_be_read()
    {
        foreach (var text in SamplePages.All)
        {
            for (var length = 0; length < text.Length; length++)
                Bind(text[..length]);
        }
    }

    [Fact]
    public void Suffixes_of_a_page_can_be_read()
    {
        foreach (var text in SamplePages.All)
        {
            for (var start = 1; start < text.Length; start += 7)
                Bind(text[start..]);
        }
    }

    [Fact]
    public void Pages_mutated_at_random_can_be_read()
    {
        var edits = Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, 30], Gen.Int[0, s_fragments.Length - 1].Select(index => s_fragments[index])).Array[1, 12];
        Gen.Select(Gen.Int[0, SamplePages.All.Count - 1], edits).Holds(
            (page, changes) => Bind(changes.Aggregate(SamplePages.All[page], Edit)),
            count: 2000);
    }

    [Theory]
    [InlineData("own/adoc", 1)]
    [InlineData("own/html", 1)]
    [InlineData("own/text", 1)]
    [InlineData("own/text-cells", 1)]
    [InlineData("own/text-paragraphs", 1)]
    [InlineData("ontap-9.6/adoc", 9)]
    [InlineData("ontap-9.6/html", 9)]
    [InlineData("ontap-9.6/text", 9)]
    public void Pages_of_the_corpus_can_be_cut_at_many_places(string folder, int oneOf)
    {
        foreach (var file in Corpus.RequirePages(folder).Where((_, index) => index % oneOf == 0))
        {
            var text = File.ReadAllText(file);
            for (var part = 1; part <= 12; part++)
                Bind(text[..(int)((long)text.Length * part / 13)]);
        }
    }

    [Theory]
    [InlineData(1, "own/adoc", "own/html", "own/text", "own/text-cells", "own/text-paragraphs")]
    [InlineData(7, "ontap-9.6/adoc", "ontap-9.6/html", "ontap-9.6/text", "astra/html")]
    public void Bytes_of_corpus_pages_changed_at_random_can_be_read(int oneOf, params string[] folders)
    {
        var pages = folders
            .SelectMany(folder => Corpus.RequirePages(folder))
            .Where((_, index) => index % oneOf == 0)
            .Select(File.ReadAllBytes)
            .ToArray();
        Gen.Select(Gen.Int[0, pages.Length - 1], Gen.Select(Gen.Int[0, int.MaxValue], Gen.Byte).Array[1, 40]).Holds(
            (page, changes) => Bind(Encoding.UTF8.GetString(Changed(pages[page], changes))),
            count: 500);
    }

    private static byte[] Changed(byte[] page, (int Place, byte Value)[] changes)
    {
        var changed = (byte[])page.Clone();
        foreach (var (place, value) in changes)
            changed[place % changed.Length] = value;
        return changed;
    }

    /// <summary>Replaces a few characters by a fragment that means something to a reader.</summary>
    private static string Edit(string text, (int Place, int Length, string Fragment) edit)
    {
        var start = edit.Place % (text.Length + 1);
        var length = Math.Min(edit.Length, text.Length - start);
        return string.Concat(text.AsSpan(0, start), edit.Fragment, text.AsSpan(start + length));
    }

    private static void Bind(string text) => PageBinder.Bind(SamplePages.Read(text), TestContext.Current.CancellationToken);
}
