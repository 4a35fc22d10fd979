using System.Buffers;

namespace SpecGen.Pages;

/// <summary>Tells the written form from a file's first characters; its name may say anything.</summary>
internal static class PageFormDetector
{
    private const int HeadLength = 4096;

    private const string OperationRole = "[.api-doc-operation";

    public static PageForm Detect(IPageSource source)
    {
        var buffer = ArrayPool<char>.Shared.Rent(HeadLength);
        try
        {
            var length = Math.Min(HeadLength, source.Length);
            source.CopyTo(0, buffer, 0, length);
            return Detect(buffer.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static PageForm Detect(ReadOnlySpan<char> head)
    {
        head = head.TrimStart('\uFEFF').TrimStart();
        if (head.IsEmpty)
            return PageForm.Text;
        if (head[0] == '<')
            return PageForm.Html;
        return BeginsAsciiDoc(head) || head.IndexOf(OperationRole.AsSpan(), StringComparison.Ordinal) >= 0
            ? PageForm.AsciiDoc
            : PageForm.Text;
    }

    /// <summary>Front matter, a title, an attribute entry or a comment.</summary>
    private static bool BeginsAsciiDoc(ReadOnlySpan<char> head)
    {
        var end = head.IndexOf('\n');
        var line = (end < 0 ? head : head.Slice(0, end)).TrimEnd();
        return line.SequenceEqual("---".AsSpan())
            || line.StartsWith("= ".AsSpan(), StringComparison.Ordinal)
            || line.StartsWith("== ".AsSpan(), StringComparison.Ordinal)
            || line.StartsWith("//".AsSpan(), StringComparison.Ordinal)
            || (line.Length > 2 && line[0] == ':' && line.Slice(1).IndexOf(':') > 0);
    }
}
