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
                    return Lines.Take(Lines[i].IsParagraph ? i : i + 1).ToList();
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

    /// <summary>An item does where the sentence comes behind what is said of its member: pages run text into the item above it.</summary>
    private static bool IntroducesOtherThings(SectionLine line)
    {
        if (!line.Text.EndsWith(":", StringComparison.Ordinal))
            return false;
        var sentences = Sentences.Of(line.Text).ToList();
        var last = sentences[sentences.Count - 1];
        return !s_nouns.Any(noun => last.IndexOf(noun, StringComparison.OrdinalIgnoreCase) >= 0)
            && (line.IsParagraph || (sentences.Count > 1 && !AlternativeGroup.IsAnnouncedBy(last) && !ConditionText.AnnouncesRequired(last)));
    }

    private static IEnumerable<SectionLine> LinesOf(Block block) => block switch
    {
        Paragraph paragraph => [new SectionLine(paragraph.Range, paragraph.Text, Level: 0)],
        BulletList list => list.Items.Where(item => item.Text.Length > 0).Select(item => new SectionLine(item.Range, item.Text, item.Level)),
        _ => [],
    };
}
