using SpecGen.Pages;

namespace SpecGen.Binding;

/// <summary>The line <c>Status: 200, Ok</c> that begins every response.</summary>
internal sealed record StatusLine(string Status, string Text)
{
    private const string Prefix = "Status:";

    /// <summary>Nothing, or less than the three digits of a status.</summary>
    public bool IsUnfinished => Status.Length < 3 && Status.All(char.IsDigit);

    public static bool IsIn(Section section) => FindBlock(section) is not null;

    public static StatusLine? Of(Section section)
    {
        if (FindBlock(section) is not { } block)
            return null;
        var content = block.Text.Trim().Substring(Prefix.Length);
        var comma = content.IndexOf(',');
        return comma < 0
            ? new StatusLine(content.Trim(), "")
            : new StatusLine(content.Substring(0, comma).Trim(), content.Substring(comma + 1).Trim());
    }

    private static CodeBlock? FindBlock(Section section)
    {
        foreach (var block in section.Blocks)
        {
            if (block is CodeBlock code)
                return code.Text.TrimStart().StartsWith(Prefix, StringComparison.Ordinal) ? code : null;
        }

        return null;
    }
}
