using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Writes JSON text into a pooled buffer. Names come encoded, values are written where they belong; nothing is
/// checked that the callers' own recursion guarantees.
/// </summary>
internal struct JsonOutput
{
    private const int FirstSize = 1024;

    /// <summary>What every encoder leaves as it is.</summary>
    private static readonly SearchValues<char> s_plain = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

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

    public void Dispose()
    {
        Return();
        _bytes = [];
        _count = 0;
    }

    /// <exception cref="InvalidOperationException">Objects and arrays are nested too deeply.</exception>
    public void Open(byte mark)
    {
        if (++_depth > ApiJson.MaximumDepth)
            throw new InvalidOperationException($"The object is nested more than {ApiJson.MaximumDepth} deep, or contains itself.");
        Byte(mark);
    }

    public void Close(byte mark)
    {
        _depth--;
        Byte(mark);
    }

    /// <summary>The comma before every element but the first of an object or array, and room for what follows.</summary>
    public void Separate()
    {
        if (_bytes[_count - 1] is not ((byte)'{' or (byte)'['))
            Byte((byte)',');
    }

    /// <summary>A name with its quotes and colon, and the comma before it.</summary>
    public void Name(ReadOnlySpan<byte> encoded)
    {
        Ensure(encoded.Length + 1);
        if (_bytes[_count - 1] != '{')
            _bytes[_count++] = (byte)',';
        encoded.CopyTo(_bytes.AsSpan(_count));
        _count += encoded.Length;
    }

    /// <summary>A string, or null.</summary>
    public void Text(string? value)
    {
        if (value is null)
        {
            Raw("null"u8);
            return;
        }

        if (value.AsSpan().IndexOfAnyExcept(s_plain) >= 0)
        {
            Encoded(value);
            return;
        }

        Ensure(value.Length + 2);
        var target = _bytes.AsSpan(_count, value.Length + 2);
        target[0] = (byte)'"';
        Ascii.FromUtf16(value, target[1..], out var length);
        target[length + 1] = (byte)'"';
        _count += length + 2;
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

    private void Byte(byte value)
    {
        Ensure(1);
        _bytes[_count++] = value;
    }

    private void Encoded(string value)
    {
        Byte((byte)'"');
        Utf8(_encoder.Encode(value));
        Byte((byte)'"');
    }

    private void Utf8(string text)
    {
        Ensure(Encoding.UTF8.GetMaxByteCount(text.Length));
        _count += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_count));
    }

    private void Ensure(int more)
    {
        if (_count + more > _bytes.Length)
            Grow(more);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + more), _bytes.Length * 2));
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
