namespace SpecGen.Common;

/// <summary>A run of characters in a page's file: where something stands that a message may point at.</summary>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">Number of characters.</param>
public readonly record struct TextRange(int Start, int Length)
{
    public int End => Start + Length;

    public static TextRange Between(int start, int end) => new(start, Math.Max(0, end - start));
}
