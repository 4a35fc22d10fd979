namespace SpecGen.Pages.AsciiDoc;

/// <summary>Finds out whether AsciiDoc was cut: whole pages close what they open, and end with no line that announces more.</summary>
internal static class OpenBlock
{
    private const string TableFence = "|===";

    /// <summary>What is open at the end, or null.</summary>
    /// <param name="text">The file.</param>
    /// <param name="blocks">What was read from it.</param>
    /// <param name="openFence">The fence of a listing, an example or the front matter that has no end, or null.</param>
    public static string? In(string text, IReadOnlyList<Block> blocks, string? openFence)
    {
        if (openFence is not null)
            return $"a part that a line '{openFence}' should end";
        if (blocks.Count > 0 && blocks[blocks.Count - 1] is Table last && IsOpen(text.AsSpan(last.Range.Start, last.Range.Length).TrimEnd()))
            return "a table";
        if (blocks.Count > 0 && blocks[blocks.Count - 1] is Caption title)
            return $"the part '{title.Text}'";
        var line = LastLine(text);
        if (line.StartsWith("[.api-doc-operation".AsSpan(), StringComparison.Ordinal))
            return blocks.Any(block => block is OperationLine) ? null : "the line that names its operation";
        return Announces(line) ? $"what its last line '{line.ToString()}' begins" : null;
    }

    private static bool IsOpen(ReadOnlySpan<char> table) =>
        table.Length == TableFence.Length || !table.EndsWith(TableFence.AsSpan(), StringComparison.Ordinal);

    /// <summary>A block's attributes, whole or not, its title or half its fence, or a heading: what they are for stands below them.</summary>
    private static bool Announces(ReadOnlySpan<char> line) =>
        AsciiDocLine.IsAttributes(line)
        || AsciiDocLine.IsTitle(line)
        || AsciiDocLine.HeadingLevel(line) > 1
        || (line.Length > 0 && line[0] == '[' && line.IndexOf(']') < 0)
        || (line.Length is > 0 and <= 3 && line.Trim('=').IsEmpty)
        || (line.Length is > 0 and <= 2 && line.Trim('`').IsEmpty)
        || (line.Length < TableFence.Length && TableFence.AsSpan().StartsWith(line, StringComparison.Ordinal) && line.Length > 0);

    private static ReadOnlySpan<char> LastLine(string text)
    {
        var whole = text.AsSpan().TrimEnd();
        return whole.Slice(whole.LastIndexOf('\n') + 1);
    }
}
