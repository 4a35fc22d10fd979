namespace SpecGen.Common;

/// <summary>
/// Texts that come again and again, on a page (<c>string</c>, <c>False</c>) and from page to page (descriptions, which each
/// operation of a resource repeats), kept as one string each: what is not made need not be collected, nor compared by its
/// letters later. What is kept has a bound, and a text that meets another in its slot is copied, no more.
/// </summary>
internal static class RepeatedTexts
{
    /// <summary>Of descriptions; what is longer is seldom repeated.</summary>
    private const int MaximumLength = 400;

    private const int SlotBits = 13;

    /// <summary>At most as many characters tell the slot.</summary>
    private const int Samples = 12;

    /// <summary>Threads share it: a reference is read and written whole, and each slot may hold any text.</summary>
    private static readonly string?[] s_kept = new string?[1 << SlotBits];

    public static string Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return "";
        if (text.Length > MaximumLength)
            return text.ToString();
        ref var slot = ref s_kept[SlotOf(text, SlotBits)];
        if (slot is { } kept && text.SequenceEqual(kept.AsSpan()))
            return kept;
        return slot = text.ToString();
    }

    /// <param name="text">Not empty.</param>
    /// <param name="bits">As many has the number that is given back.</param>
    public static int SlotOf(ReadOnlySpan<char> text, int bits)
    {
        var hash = (uint)text.Length;
        var step = (text.Length / Samples) + 1;
        for (var index = 0; index < text.Length; index += step)
            hash = (hash * 31) + text[index];
        hash = (hash * 31) + text[text.Length - 1];
        return (int)((hash * 2654435769) >> (32 - bits));
    }
}
