using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>
/// Tags that come again and again as they are written, <c>&lt;p class="tableblock"&gt;</c> and <c>&lt;/td&gt;</c>: nearly all of a
/// page are one of twenty. What is kept has a bound.
/// </summary>
internal static class RepeatedTags
{
    private const int MaximumLength = 96;

    private const int SlotBits = 9;

    /// <summary>Threads share it: a reference is read and written whole, and a tag never changes.</summary>
    private static readonly RepeatedTag?[] s_kept = new RepeatedTag?[1 << SlotBits];

    /// <summary>What was kept of a tag that is written so; null where nothing was.</summary>
    /// <param name="source">The tag from its first character to its last.</param>
    public static RepeatedTag? Of(ReadOnlySpan<char> source) =>
        source.Length <= MaximumLength && s_kept[RepeatedTexts.SlotOf(source, SlotBits)] is { } kept && source.SequenceEqual(kept.Source.AsSpan()) ? kept : null;

    /// <param name="source">The tag from its first character to its last.</param>
    /// <param name="tag">What it is.</param>
    /// <param name="cssClass">Its only attribute that counts; a tag with an address or a name of its own is not repeated.</param>
    /// <param name="hasContent">An end tag is to come.</param>
    public static void Keep(ReadOnlySpan<char> source, HtmlTag tag, string cssClass, bool hasContent)
    {
        if (source.Length <= MaximumLength)
            s_kept[RepeatedTexts.SlotOf(source, SlotBits)] = new(source.ToString(), tag, cssClass, hasContent);
    }
}

/// <param name="Source">As it is written.</param>
internal sealed record RepeatedTag(string Source, HtmlTag Tag, string Class, bool HasContent);
