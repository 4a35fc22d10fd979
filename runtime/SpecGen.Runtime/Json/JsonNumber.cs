using System.Buffers.Text;

namespace SpecGen.Runtime;

/// <summary>Knows what JSON takes for a number.</summary>
internal static class JsonNumber
{
    /// <summary>The longest number worth looking at, in bytes.</summary>
    public const int Longest = 64;

    /// <summary>No integer of 64 bits has more digits.</summary>
    private const int LongestInteger = 20;

    /// <summary>How many bytes could belong to a number.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is (>= (byte)'0' and <= (byte)'9' or (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E'))
            length++;
        return length;
    }

    /// <summary>An optional minus, digits without a leading zero, optionally a fraction and an exponent.</summary>
    public static bool IsValid(ReadOnlySpan<byte> number)
    {
        var rest = number;
        if (!rest.IsEmpty && rest[0] == '-')
            rest = rest[1..];
        var whole = Digits(rest);
        if (whole == 0 || (whole > 1 && rest[0] == '0'))
            return false;
        rest = rest[whole..];
        if (!rest.IsEmpty && rest[0] == '.')
        {
            var fraction = Digits(rest[1..]);
            if (fraction == 0)
                return false;
            rest = rest[(fraction + 1)..];
        }

        return rest.IsEmpty || IsExponent(rest);
    }

    /// <summary>
    /// The integer that is spelled with a fraction or an exponent: <c>1.0</c> and <c>1e3</c> are integers too, as JSON has
    /// one kind of number. Nothing is rounded.
    /// </summary>
    /// <param name="number">At most <see cref="Longest"/> bytes.</param>
    /// <param name="value">The integer.</param>
    /// <returns>It is an integer of 64 bits.</returns>
    public static bool TryWhole(ReadOnlySpan<byte> number, out long value)
    {
        value = 0;
        var mark = number.IndexOfAny((byte)'e', (byte)'E');
        var exponent = 0;
        if (!IsValid(number) || (mark >= 0 && !Utf8Parser.TryParse(number[(mark + 1)..], out exponent, out _)))
            return false;

        var mantissa = mark < 0 ? number : number[..mark];
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? default : mantissa[(point + 1)..];
        var length = whole.Length + exponent;
        if (exponent > LongestInteger || length < 1)
            return false;

        Span<byte> digits = stackalloc byte[Longest + LongestInteger];
        digits.Fill((byte)'0');
        whole.CopyTo(digits);
        fraction.CopyTo(digits[whole.Length..]);
        return digits[length..].IndexOfAnyExcept((byte)'0') < 0
            && Utf8Parser.TryParse(digits[..length], out value, out var used) && used == length;
    }

    private static bool IsExponent(ReadOnlySpan<byte> text)
    {
        if (text[0] is not ((byte)'e' or (byte)'E'))
            return false;
        var digits = text[1..];
        if (!digits.IsEmpty && digits[0] is (byte)'+' or (byte)'-')
            digits = digits[1..];
        return !digits.IsEmpty && Digits(digits) == digits.Length;
    }

    private static int Digits(ReadOnlySpan<byte> text)
    {
        var count = 0;
        while (count < text.Length && text[count] is >= (byte)'0' and <= (byte)'9')
            count++;
        return count;
    }
}
