namespace SpecGen.Runtime.Serialization;

/// <summary>Knows what JSON takes for a number.</summary>
internal static class NumberText
{
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
