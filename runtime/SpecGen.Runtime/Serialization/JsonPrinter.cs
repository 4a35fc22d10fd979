using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace SpecGen.Runtime.Serialization;

/// <summary>
/// Writes JSON text straight into the output's memory. Only what the generated objects consist of nearly always; for
/// the rest it lends the output to a <see cref="Utf8JsonWriter"/>.
/// </summary>
internal ref struct JsonPrinter
{
    private const int BlockSize = 4096;
    private const int LongestInteger = 20;

    /// <summary>Up to here a plain loop is faster than vectors.</summary>
    private const int LongestLoop = 8;

    /// <summary>What stands in a string as it is, and as one byte.</summary>
    private static readonly SearchValues<char> s_plain =
        SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(character => (char)character).Except("\"\\")]);

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _block;
    private int _used;
    private int _depth;
    private bool _isFirst;

    public JsonPrinter(IBufferWriter<byte> output)
    {
        _output = output;
        _block = output.GetSpan(BlockSize);
    }

    /// <exception cref="InvalidOperationException">It is nested too deeply.</exception>
    public void Open(byte bracket)
    {
        if (++_depth > ApiJson.MaximumDepth)
            throw new InvalidOperationException($"The object is nested more than {ApiJson.MaximumDepth} levels deep, or contains itself.");
        Put(bracket);
        _isFirst = true;
    }

    public void Close(byte bracket)
    {
        _depth--;
        Put(bracket);
        _isFirst = false;
    }

    /// <summary>A member's name with its colon.</summary>
    /// <param name="name">The name as it is printed after another member: <c>,"name":</c>.</param>
    public void Name(ReadOnlySpan<byte> name)
    {
        if (_isFirst)
            name = name[1..];
        _isFirst = false;
        Ensure(name.Length);
        name.CopyTo(_block[_used..]);
        _used += name.Length;
    }

    /// <summary>The comma between the elements of an array.</summary>
    public void Separate()
    {
        if (!_isFirst)
            Put((byte)',');
        _isFirst = false;
    }

    public void Colon() => Put((byte)':');

    public void Null() => Word("null"u8);

    public void Boolean(bool value) => Word(value ? "true"u8 : "false"u8);

    public void Integer(long value)
    {
        Ensure(LongestInteger);
        Utf8Formatter.TryFormat(value, _block[_used..], out var length);
        _used += length;
    }

    public void Text(string value)
    {
        Ensure(value.Length + 2);
        var block = _block.Slice(_used, value.Length + 2);
        if (!TryCopy(value, block[1..^1]))
        {
            var writer = Lend();
            writer.WriteStringValue(value);
            TakeBack(writer);
            return;
        }

        block[0] = (byte)'"';
        block[^1] = (byte)'"';
        _used += block.Length;
    }

    /// <summary>Hands what was printed to the output, which may then be written to by others.</summary>
    public void Flush()
    {
        _output.Advance(_used);
        _used = 0;
        _block = default;
    }

    /// <summary>A writer for one value.</summary>
    public Utf8JsonWriter Lend()
    {
        Flush();
        return PooledWriter.Rent(_output);
    }

    public readonly void TakeBack(Utf8JsonWriter writer)
    {
        writer.Flush();
        PooledWriter.Return(writer);
    }

    /// <summary>Copies the text unless something in it must be escaped or takes more than one byte.</summary>
    private static bool TryCopy(string value, Span<byte> target)
    {
        if (value.Length > LongestLoop)
            return !value.AsSpan().ContainsAnyExcept(s_plain) && Ascii.FromUtf16(value, target, out _) == OperationStatus.Done;

        for (var index = 0; index < target.Length && index < value.Length; index++)
        {
            var character = value[index];
            if (character is < ' ' or > '~' or '"' or '\\')
                return false;
            target[index] = (byte)character;
        }

        return true;
    }

    private void Word(ReadOnlySpan<byte> word)
    {
        Ensure(word.Length);
        word.CopyTo(_block[_used..]);
        _used += word.Length;
    }

    private void Put(byte value)
    {
        Ensure(1);
        _block[_used++] = value;
    }

    private void Ensure(int count)
    {
        if (_block.Length - _used < count)
            NextBlock(count);
    }

    private void NextBlock(int count)
    {
        Flush();
        _block = _output.GetSpan(Math.Max(count, BlockSize));
    }
}
