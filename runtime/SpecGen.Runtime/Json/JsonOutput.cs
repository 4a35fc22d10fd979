using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Writes JSON text into a pooled buffer. Names come encoded, values are written where they belong; nothing is
/// checked that the callers' own recursion guarantees.
/// </summary>
internal struct JsonOutput : IDisposable
{
    private const int FirstSize = 1024;

    /// <summary>Up to here a buffer grows in few steps, since each copies and clears it; beyond, room counts for more.</summary>
    private const int LargeSize = 1024 * 1024;

    /// <summary>How much of a string is escaped at once, in characters.</summary>
    private const int EscapedPart = 256;

    private readonly JavaScriptEncoder _encoder;
    private byte[] _bytes;
    private int _count;
    private int _depth;

    public JsonOutput(JavaScriptEncoder encoder)
    {
        _encoder = encoder;
        _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    }

    public readonly ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _count);

    /// <summary>Hands the buffer over, which whoever takes it returns.</summary>
    public readonly PooledBuffer ToBuffer() => new(_bytes, _count);

    /// <summary>A copy of what was written, in an array that was not cleared for nothing first.</summary>
    public readonly byte[] ToArray()
    {
        var result = GC.AllocateUninitializedArray<byte>(_count);
        Written.CopyTo(result);
        return result;
    }

    public void Dispose()
    {
        Return();
        _bytes = [];
        _count = 0;
    }

    /// <summary>Begins an object: its brace takes the place of the comma before its first member.</summary>
    /// <returns>Where it begins.</returns>
    /// <exception cref="InvalidOperationException">Objects and arrays are nested too deeply.</exception>
    public int OpenObject()
    {
        Enter();
        return _count;
    }

    public void CloseObject(int start)
    {
        _depth--;
        Ensure(2);
        if (_count == start)
            _count++;
        _bytes[start] = (byte)'{';
        _bytes[_count++] = (byte)'}';
    }

    /// <exception cref="InvalidOperationException">Objects and arrays are nested too deeply.</exception>
    public void OpenArray()
    {
        Enter();
        Byte((byte)'[');
    }

    public void CloseArray()
    {
        _depth--;
        Byte((byte)']');
    }

    /// <summary>The comma before every element of an array but the first.</summary>
    public void Separate()
    {
        if (_bytes[_count - 1] != '[')
            Byte((byte)',');
    }

    /// <summary>The name of a member, and the comma before it.</summary>
    public void Name(EncodedName name)
    {
        Ensure(Math.Max(name.Length, EncodedName.BlockLength));
        var target = _bytes.AsSpan(_count);
        if (name.Length <= EncodedName.BlockLength)
            name.Block.CopyTo(target);
        else
            name.Text.CopyTo(target);
        _count += name.Length;
    }

    /// <summary>A string, or null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
            return;
        }

        Ensure(value.Length + 2);
        var target = _bytes.AsSpan(_count, value.Length + 2);
        if (!VerbatimWriter.TryCopy(value, target[1..^1]))
        {
            Encoded(value);
            return;
        }

        target[0] = target[^1] = (byte)'"';
        _count += target.Length;
    }

    /// <summary>A string with objects around it.</summary>
    /// <param name="before">What stands before the string.</param>
    /// <param name="value">The string.</param>
    /// <param name="after">What stands after it: a closing brace for each object.</param>
    /// <exception cref="InvalidOperationException">Objects and arrays are nested too deeply.</exception>
    public void TextWithin(ReadOnlySpan<byte> before, string value, ReadOnlySpan<byte> after)
    {
        Enter(after.Length);
        Raw(before);
        Text(value);
        Raw(after);
        _depth -= after.Length;
    }

    public void Number(long value)
    {
        Ensure(20);
        value.TryFormat(_bytes.AsSpan(_count), out var length, default, CultureInfo.InvariantCulture);
        _count += length;
    }

    /// <exception cref="InvalidOperationException">JSON has no such number.</exception>
    public void Number(double value)
    {
        if (!double.IsFinite(value))
            throw new InvalidOperationException("JSON has no number that is not finite.");
        Ensure(32);
        value.TryFormat(_bytes.AsSpan(_count), out var length, "R", CultureInfo.InvariantCulture);
        _count += length;
    }

    public void Boolean(bool value) => Raw(value ? "true"u8 : "false"u8);

    public void Element(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
            Raw("null"u8);
        else
            Utf8(value.GetRawText());
    }

    /// <summary>JSON as it stands.</summary>
    public void Raw(ReadOnlySpan<byte> json)
    {
        Ensure(json.Length);
        json.CopyTo(_bytes.AsSpan(_count));
        _count += json.Length;
    }

    private void Enter(int levels = 1)
    {
        _depth += levels;
        if (_depth > JsonDepth.Maximum)
            throw new InvalidOperationException($"The object is nested more than {JsonDepth.Maximum} deep, or contains itself.");
    }

    private void Byte(byte value)
    {
        Ensure(1);
        _bytes[_count++] = value;
    }

    /// <summary>Escapes part by part, so that no escaped string is made on the way.</summary>
    /// <exception cref="InvalidOperationException">The text is not Unicode, and what is no text cannot be sent as it is.</exception>
    private void Encoded(string value)
    {
        if (HasHalfPair(value))
            throw new InvalidOperationException("A text to send is not Unicode: it has half a surrogate pair.");
        Span<char> escaped = stackalloc char[EscapedPart];
        Byte((byte)'"');
        for (var rest = value.AsSpan(); !rest.IsEmpty;)
        {
            _encoder.Encode(rest, escaped, out var read, out var written);
            Utf8(escaped[..written]);
            rest = rest[read..];
        }

        Byte((byte)'"');
    }

    private static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (var start = text.IndexOfAnyInRange('\uD800', '\uDFFF'); start >= 0; start = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (!char.IsHighSurrogate(text[start]) || start + 1 == text.Length || !char.IsLowSurrogate(text[start + 1]))
                return true;
            text = text[(start + 2)..];
        }

        return false;
    }

    private void Utf8(ReadOnlySpan<char> text)
    {
        Ensure(Encoding.UTF8.GetMaxByteCount(text.Length));
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Ensure(int more)
    {
        if (_count + more > _bytes.Length)
            Grow(more);
    }

    private void Grow(int more)
    {
        var factor = _bytes.Length < LargeSize ? 4 : 2;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + more), _bytes.Length * factor));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        Return();
        _bytes = larger;
    }

    /// <summary>Bodies can hold secrets, and the pool is shared with the whole program.</summary>
    private readonly void Return()
    {
        _bytes.AsSpan(0, _count).Clear();
        ArrayPool<byte>.Shared.Return(_bytes);
    }
}
