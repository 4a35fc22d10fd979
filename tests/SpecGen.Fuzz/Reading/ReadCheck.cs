using SpecGen.Binding;
using SpecGen.Pages;

namespace SpecGen.Fuzz.Reading;

/// <summary>Reads and binds one page, without generating anything of it.</summary>
internal static class ReadCheck
{
    /// <summary>Of the processor, for a page of some thousand characters: far beyond what the slowest takes on a busy machine.</summary>
    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(5);

    /// <summary>In characters: the beginning of a shorter page is the page.</summary>
    private const int Beginning = 4_096;

    /// <summary>What goes wrong, the kind of it first; null where all is well.</summary>
    public static string? FaultOf(string text)
    {
        var begun = Environment.CpuUsage.TotalTime;
        try
        {
            var source = new StringPageSource(text);
            var page = PageReader.Read(source, default);
            var bound = PageBinder.Bind(page, default);
            return Outside(page, bound, text.Length) ?? Contradicting(source, page) ??
                (Environment.CpuUsage.TotalTime - begun > s_longest ? "slow: " + (Environment.CpuUsage.TotalTime - begun) : null);
        }
        catch (Exception exception)
        {
            return $"{exception.GetType().Name}: {exception}";
        }
    }

    /// <summary>A message that points beside the page would bring an editor down.</summary>
    private static string? Outside(Page page, BoundPage bound, int length)
    {
        foreach (var range in page.Blocks.Select(block => block.Range).Concat(bound.Diagnostics.Select(diagnostic => diagnostic.Range)))
        {
            if (range.Start < 0 || range.Length < 0 || range.End > length)
                return $"range: {range} of {length} characters";
        }

        foreach (var diagnostic in bound.Diagnostics)
            _ = diagnostic.Message;
        return null;
    }

    /// <summary>What the beginning tells for certain, the whole page has to say as well.</summary>
    private static string? Contradicting(StringPageSource source, Page page)
    {
        if (source.Length <= Beginning || PageReader.ReadOperation(source, default) is not { } early)
            return null;
        var whole = page.Blocks.OfType<OperationLine>().FirstOrDefault();
        return whole is not null && (whole.Method, whole.PathTemplate) == (early.Method, early.PathTemplate)
            ? null
            : $"beginning: {early.Method} {early.PathTemplate}, and the page {whole?.Method} {whole?.PathTemplate}";
    }
}
