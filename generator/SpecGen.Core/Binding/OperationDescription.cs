using SpecGen.Binding.Sections;
using SpecGen.Common;
using SpecGen.Facts;
using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>What stands on a page before its tables: the description and its headed parts.</summary>
internal sealed class OperationDescription
{
    /// <summary>Also printed with "Ontap", "Commands" or a single "command".</summary>
    private const string RelatedCommandsHeading = "Related ONTAP command";

    private const string IntroducedInPrefix = "Introduced In:";

    public string? IntroducedIn { get; private set; }

    public bool IsDeprecated { get; private set; }

    public EquatableArray<string> Paragraphs { get; private set; }

    public EquatableArray<string> RelatedCommands { get; private set; }

    public EquatableArray<string> ExpensiveProperties { get; private set; }

    public bool SendsExpensiveProperties { get; private set; }

    public EquatableArray<string> AdvancedProperties { get; private set; }

    public EquatableArray<DescriptionPart> Parts { get; private set; }

    public static OperationDescription Of(PageSections sections, DiagnosticBag diagnostics)
    {
        var description = new OperationDescription();
        description.ReadIntroduction(sections.Introduction);
        var parts = new List<DescriptionPart>();
        foreach (var section in sections.DescriptionParts)
        {
            if (section.Heading!.Text.StartsWith(RelatedCommandsHeading, StringComparison.OrdinalIgnoreCase))
                description.RelatedCommands = CommandsInHeading(section.Heading.Text).Concat(ItemsIn(section)).ToEquatableArray();
            else if (section.Heading.Text.StartsWith("Expensive properties", StringComparison.OrdinalIgnoreCase))
                description.ReadExpensive(section, parts, diagnostics);
            else if (section.Heading.Text.StartsWith("Advanced properties", StringComparison.OrdinalIgnoreCase))
                description.AdvancedProperties = Costly(section, parts, diagnostics).Paths;
            else
                parts.Add(new DescriptionPart(section.Heading.Text, LinesIn(section.Blocks)));
        }

        description.Parts = parts.ToEquatableArray();
        return description;
    }

    /// <summary>The release that a block of the introduction states, or null.</summary>
    public static string? ReleaseIn(Block block) =>
        block is Paragraph paragraph && paragraph.Text.StartsWith(IntroducedInPrefix, StringComparison.Ordinal) ? paragraph.Text.Substring(IntroducedInPrefix.Length).Trim() : null;

    private void ReadExpensive(Section section, List<DescriptionPart> parts, DiagnosticBag diagnostics)
    {
        var costly = Costly(section, parts, diagnostics);
        ExpensiveProperties = costly.Paths;
        SendsExpensiveProperties = costly.AreSent;
    }

    /// <summary>What names no property stays prose.</summary>
    private static CostlyProperties Costly(Section section, List<DescriptionPart> parts, DiagnosticBag diagnostics)
    {
        var costly = CostlyProperties.Read(section, diagnostics);
        if (!costly.OtherLines.IsEmpty)
            parts.Add(new DescriptionPart(section.Heading!.Text, costly.OtherLines));
        return costly;
    }

    private void ReadIntroduction(Section introduction)
    {
        var blocks = new List<Block>();
        foreach (var block in introduction.Blocks)
        {
            if (IntroducedIn is null && ReleaseIn(block) is { } release)
                IntroducedIn = release;
            else
                blocks.Add(block);
            IsDeprecated = IsDeprecated || block is Paragraph { Text: var text } && IsDeprecation(text);
        }

        Paragraphs = LinesIn(blocks);
    }

    /// <summary>A list without a blank line above it became part of the heading.</summary>
    private static IEnumerable<string> CommandsInHeading(string heading) =>
        heading.Split('*').Skip(1).Select(command => command.Trim(' ', '`')).Where(command => command.Length > 0);

    /// <summary><c>CAUTION: This operation is deprecated.</c>, with or without the admonition.</summary>
    private static bool IsDeprecation(string text) =>
        text.EndsWith("This operation is deprecated.", StringComparison.OrdinalIgnoreCase);

    private static EquatableArray<string> ItemsIn(Section section) =>
        section.Blocks.OfType<BulletList>().SelectMany(list => list.Texts).ToEquatableArray();

    private static EquatableArray<string> LinesIn(IEnumerable<Block> blocks)
    {
        var lines = new List<string>();
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Paragraph paragraph:
                    lines.Add(paragraph.Text);
                    break;
                case BulletList list:
                    lines.AddRange(list.Texts);
                    break;
                case CodeBlock code:
                    lines.Add(code.Text);
                    break;
                case Heading heading:
                    lines.Add(heading.Text);
                    break;
                case Table table:
                    lines.AddRange(table.Rows.Select(row => string.Join(" | ", row.Cells.Select(cell => cell.Text))));
                    break;
            }
        }

        return lines.ToEquatableArray();
    }
}
