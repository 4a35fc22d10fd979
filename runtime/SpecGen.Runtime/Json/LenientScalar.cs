using System.Buffers.Text;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>
/// Reads scalars, also where the server spelled one as another. The documentation and ONTAP itself disagree about
/// quotes (an error's <c>code</c> comes as a string and as an integer), so a number in quotes is a number, an
/// unquoted number or boolean is a text, and a quoted boolean is a boolean. Nothing else is bent.
/// </summary>
internal static class LenientScalar
{
    public static string Text(ref JsonCursor cursor)
    {
        var first = cursor.Peek();
        return first == '"' ? cursor.ReadText() : UnquotedText(first, ref cursor);
    }

    public static long Integer(ref JsonCursor cursor)
    {
        var digits = Digits("an integer", ref cursor);
        if (cursor.IsIncomplete)
            return 0;
        if (Utf8Parser.TryParse(digits, out long value, out var used) && used == digits.Length)
            return value;
        return JsonNumber.TryWhole(digits, out value) ? value : throw JsonFailures.NotA("a 64-bit integer");
    }

    public static double Number(ref JsonCursor cursor)
    {
        var digits = Digits("a number", ref cursor);
        if (cursor.IsIncomplete)
            return 0;
        if (Utf8Parser.TryParse(digits, out double value, out var used) && used == digits.Length && double.IsFinite(value))
            return value;
        throw JsonFailures.NotA("a 64-bit number");
    }

    public static bool Boolean(ref JsonCursor cursor)
    {
        switch (cursor.Peek())
        {
            case (byte)'t':
                cursor.ReadWord("true"u8);
                return true;
            case (byte)'f':
                cursor.ReadWord("false"u8);
                return false;
            case (byte)'"':
                return QuotedBoolean(ref cursor);
            case 0 when cursor.IsIncomplete:
                return false;
            case var other:
                throw JsonFailures.Unexpected("a boolean", other);
        }
    }

    /// <summary>Steps over a null, if there is one.</summary>
    public static bool IsNull(ref JsonCursor cursor)
    {
        if (cursor.Peek() != 'n')
            return false;
        cursor.ReadWord("null"u8);
        return true;
    }

    private static string UnquotedText(byte first, ref JsonCursor cursor)
    {
        switch (first)
        {
            case (byte)'t' or (byte)'f':
                return Boolean(ref cursor) ? "true" : "false";
            case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                return Encoding.ASCII.GetString(cursor.ReadNumber());
            case 0 when cursor.IsIncomplete:
                return "";
            default:
                throw JsonFailures.Unexpected("a string", first);
        }
    }

    private static bool QuotedBoolean(ref JsonCursor cursor)
    {
        var text = cursor.ReadRawText(out _);
        if (cursor.IsIncomplete || text.SequenceEqual("false"u8))
            return false;
        return text.SequenceEqual("true"u8) ? true : throw JsonFailures.NotA("a boolean");
    }

    /// <summary>A number's text, with or without quotes.</summary>
    private static ReadOnlySpan<byte> Digits(string wanted, ref JsonCursor cursor)
    {
        var first = cursor.Peek();
        if (first is (byte)'-' or (>= (byte)'0' and <= (byte)'9'))
            return Checked(cursor.ReadNumber());
        if (first == '"')
            return Checked(cursor.ReadRawText(out _));
        return cursor.IsIncomplete ? default : throw JsonFailures.Unexpected(wanted, first);
    }

    private static ReadOnlySpan<byte> Checked(ReadOnlySpan<byte> digits) =>
        digits.Length <= JsonNumber.Longest ? digits : throw JsonFailures.NotA($"a number of at most {JsonNumber.Longest} characters");
}
