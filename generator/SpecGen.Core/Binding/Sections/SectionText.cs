using SpecGen.Common;
using SpecGen.Pages;

namespace SpecGen.Binding.Sections;

/// <summary>A line below a heading: a list item, or a paragraph, whose level is 0.</summary>
internal sealed record SectionLine(TextRange Range, string Text, int Level)
{
    public bool IsParagraph => Level == 0;
}

/// <summary>A heading of the description, at whatever level, and the lines below it.</summary>
internal sealed record SectionText(string Heading, IReadOnlyList<SectionLine> Lines)
{
    private static readonly string[] s_nouns = ["propert", "parameter", "field", "value", "attribute", "member"];

    /// <summary>The lines about members: without a second list that a sentence of its own introduces, as of reasons to fail.</summary>
    public IReadOnlyList<SectionLine> MemberLines
    {
        get
        {
            var hasItems = false;
            for (var i = 0; i < Lines.Count; i++)
            {
                if (hasItems && IntroducesOtherThings(Lines[i]))
                    return Lines.Take(i).ToList();
                hasItems |= !Lines[i].IsParagraph;
            }

            return Lines;
        }
    }

    public static IEnumerable<SectionText> In(PageSections sections)
    {
        foreach (var section in sections.DescriptionParts.Prepend(sections.Introduction))
        {
            var text = new SectionText(section.Heading?.Text ?? "", []);
            var lines = new List<SectionLine>();
            foreach (var block in section.Blocks)
            {
                if (block is Heading heading)
                {
                    yield return text with { Lines = lines };
                    text = new SectionText(heading.Text, []);
                    lines = [];
                }
                else
                {
                    lines.AddRange(LinesOf(block));
                }
            }

            yield return text with { Lines = lines };
        }
    }

    private static bool IntroducesOtherThings(SectionLine line) =>
        line.IsParagraph
        && line.Text.EndsWith(":", StringComparison.Ordinal)
        && !s_nouns.Any(noun => Sentences.Of(line.Text).Last().IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<SectionLine> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [new SectionLine(paragraph.Range, paragraph.Text, Level: 0)],
        BulletList list => list.Items.Where(item => item.Text.Length > 0).Select(item => new SectionLine(item.Range, item.Text, item.Level)),
        _ => [],
    };
}
