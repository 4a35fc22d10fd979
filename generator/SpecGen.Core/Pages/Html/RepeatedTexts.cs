namespace SpecGen.Pages.Html;

/// <summary>Short texts that come again and again on a page (<c>string</c>, <c>False</c>, names of classes), kept as one string each.</summary>
internal sealed class RepeatedTexts
{
    private const int MaximumLength = 48;
    private const int Slots = 256;

    private readonly string?[] _kept = new string?[Slots];

    public string Of(char[] source, int start, int length)
    {
        if (length == 0)
            return "";
        if (length > MaximumLength)
            return new string(source, start, length);
        ref var kept = ref _kept[HashOf(source, start, length) % Slots];
        if (kept is null || !source.AsSpan(start, length).SequenceEqual(kept.AsSpan()))
            kept = new string(source, start, length);
        return kept;
    }

    /// <summary>Of four characters only: a text that collides is copied, no more.</summary>
    /// <param name="source">What holds the text.</param>
    /// <param name="start">Where the text begins.</param>
    /// <param name="length">At least 1.</param>
    public static uint HashOf(char[] source, int start, int length)
    {
        var hash = (uint)length;
        hash = (hash * 31) + source[start];
        hash = (hash * 31) + source[start + (length / 3)];
        hash = (hash * 31) + source[start + (length / 2)];
        return (hash * 31) + source[start + length - 1];
    }
}
