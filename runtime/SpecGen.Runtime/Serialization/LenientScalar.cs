using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Reads a scalar where the server spelled it as another one. The documentation and ONTAP itself disagree about
/// quotes (an error's <c>code</c> comes as a string and as an integer), so a number in quotes is a number, an
/// unquoted number or boolean is a text, and a quoted boolean is a boolean. Nothing else is bent.
/// </summary>
internal static class LenientScalar
{
    /// <summary>The longest number worth looking at in quotes.</summary>
    private const int LongestNumber = 64;

    public static string Text(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number => NumberText(ref reader),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        var other => throw ReadFault.Unexpected("a string", other),
    };

    public static long Integer(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            throw ReadFault.Unexpected("an integer", reader.TokenType);

        Span<byte> copy = stackalloc byte[LongestNumber];
        ReadOnlySpan<byte> digits = copy[..Copy(ref reader, copy)];
        if (Utf8Parser.TryParse(digits, out long value, out var used) && used == digits.Length && used > 0)
            return value;
        return WholeNumber(digits) ?? throw ReadFault.NotA("a 64-bit integer");
    }

    public static double Number(ref Utf8JsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.Number or JsonTokenType.String))
            throw ReadFault.Unexpected("a number", reader.TokenType);

        Span<byte> copy = stackalloc byte[LongestNumber];
        ReadOnlySpan<byte> digits = copy[..Copy(ref reader, copy)];
        if (Utf8Parser.TryParse(digits, out double value, out var used) && used == digits.Length && double.IsFinite(value))
            return value;
        throw ReadFault.NotA("a number");
    }

    public static bool Boolean(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        JsonTokenType.String when reader.ValueTextEquals("true"u8) => true,
        JsonTokenType.String when reader.ValueTextEquals("false"u8) => false,
        JsonTokenType.String => throw ReadFault.NotA("a boolean"),
        var other => throw ReadFault.Unexpected("a boolean", other),
    };

    /// <summary><c>1.0</c> and <c>1e3</c> are integers too, as JSON has one kind of number.</summary>
    private static long? WholeNumber(ReadOnlySpan<byte> digits)
    {
        var isNumber = decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number);
        if (!isNumber || number != decimal.Truncate(number) || number is < long.MinValue or > long.MaxValue)
            return null;
        return (long)number;
    }

    private static int Copy(ref Utf8JsonReader reader, scoped Span<byte> copy)
    {
        var length = reader.HasValueSequence ? reader.ValueSequence.Length : reader.ValueSpan.Length;
        if (length > copy.Length)
            throw ReadFault.NotA("a number");
        if (reader.HasValueSequence)
            reader.ValueSequence.CopyTo(copy);
        else
            reader.ValueSpan.CopyTo(copy);
        return (int)length;
    }

    private static string NumberText(ref Utf8JsonReader reader) => reader.HasValueSequence
        ? Encoding.UTF8.GetString(reader.ValueSequence)
        : Encoding.UTF8.GetString(reader.ValueSpan);
}
