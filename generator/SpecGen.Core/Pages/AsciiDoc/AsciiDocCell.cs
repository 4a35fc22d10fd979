using SpecGen.Common;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>Reads the content of a cell that may hold any blocks: a description.</summary>
internal static class AsciiDocCell
{
    private const string Link = "link:#";

    public static Cell Of(string text, TextRange range, CancellationToken cancellationToken)
    {
        var paragraphs = new List<string>();
        var bullets = new List<string>();
        foreach (var block in AsciiDocPageReader.ReadPart(text, range, cancellationToken))
            CellText.Add(block, paragraphs, bullets);
        return CellText.CellOf(range, paragraphs, bullets, null);
    }

    /// <summary>The definition that <c>link:#svm[svm]</c> leads to, alone or within <c>array[…]</c>.</summary>
    public static string? LinkTargetIn(ReadOnlySpan<char> source)
    {
        var start = source.IndexOf(Link.AsSpan(), StringComparison.Ordinal);
        if (start < 0)
            return null;
        var rest = source.Slice(start + Link.Length);
        var length = rest.IndexOf('[');
        return length > 0 ? rest.Slice(0, length).ToString() : null;
    }
}
