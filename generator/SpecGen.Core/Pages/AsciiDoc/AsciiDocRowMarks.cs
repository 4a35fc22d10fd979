using SpecGen.Common;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>
/// The comments <c>//start row</c> and <c>//end row</c> that the publishing chain writes around the rows of some tables.
/// Where it took a text for markup they slid into the text's line, with the rows and the fence that follow:
/// <c>No lamp. //end row //start row |7003 //end row //start row |No oil. //end row |=== //end table</c>.
/// </summary>
internal static class AsciiDocRowMarks
{
    private const string End = " //end row";
    private const string Start = "//start row |";

    /// <summary>The cells in what stands between two marks of cells.</summary>
    public static IEnumerable<TextRange> Split(string text, TextRange content)
    {
        var position = content.Start;
        while (true)
        {
            var end = text.IndexOf(End, position, content.End - position, StringComparison.Ordinal);
            yield return TextRange.Between(position, end < 0 ? content.End : end);
            if (end < 0)
                yield break;
            var start = text.IndexOf(Start, end, content.End - end, StringComparison.Ordinal);
            if (start < 0)
                yield break;
            position = start + Start.Length;
        }
    }

    /// <summary>Whether the table's fence slid into a line.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line, string fence)
    {
        var end = line.LastIndexOf(End.AsSpan());
        return end >= 0 && line.Slice(end).IndexOf(fence.AsSpan(), StringComparison.Ordinal) >= 0;
    }
}
