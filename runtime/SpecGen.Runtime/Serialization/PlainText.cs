using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SpecGen.Runtime.Serialization;

/// <summary>Finds the end of a JSON string that stands there as it is, without escapes.</summary>
internal static class PlainText
{
    private static readonly SearchValues<byte> s_special = SearchValues.Create(Specials());

    /// <summary>How many bytes come before the closing quote; -1 where an escape, a control character or the end comes first.</summary>
    /// <param name="text">What follows the opening quote.</param>
    /// <param name="isAscii">All of them are ASCII.</param>
    public static int Length(ReadOnlySpan<byte> text, out bool isAscii)
    {
        isAscii = true;
        var start = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            ref var first = ref MemoryMarshal.GetReference(text);
            for (; start <= text.Length - Vector128<byte>.Count; start += Vector128<byte>.Count)
            {
                var block = Vector128.LoadUnsafe(ref first, (nuint)start);
                var special = Vector128.Equals(block, Vector128.Create((byte)'"'))
                    | Vector128.Equals(block, Vector128.Create((byte)'\\'))
                    | Vector128.LessThan(block, Vector128.Create((byte)' '));
                var found = special.ExtractMostSignificantBits();
                var beyondAscii = block.ExtractMostSignificantBits();
                if (found == 0)
                {
                    isAscii &= beyondAscii == 0;
                    continue;
                }

                var offset = System.Numerics.BitOperations.TrailingZeroCount(found);
                isAscii &= (beyondAscii & ((1u << offset) - 1)) == 0;
                return text[start + offset] == '"' ? start + offset : -1;
            }
        }

        var rest = text[start..];
        var end = rest.IndexOfAny(s_special);
        if (end < 0 || rest[end] != '"')
            return -1;
        isAscii = isAscii && System.Text.Ascii.IsValid(rest[..end]);
        return start + end;
    }

    private static byte[] Specials() => [.. Enumerable.Range(0, ' ').Select(control => (byte)control), (byte)'"', (byte)'\\'];
}
