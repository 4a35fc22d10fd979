using System.Buffers;
using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>
/// Reads JSON text forwards, value by value. Objects know what they expect, so it keeps no tokens and no stack: the
/// callers' own recursion is the grammar. Where a block that is not the last ends inside a value,
/// <see cref="IsIncomplete"/> says so, and whoever reads unwinds.
/// </summary>
internal ref struct JsonCursor
{
    /// <summary>What ends the plain part of a string.</summary>
    private static readonly SearchValues<byte> s_stringStops = SearchValues.Create(
        [(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(value => (byte)value)]);

    private readonly ReadOnlySpan<byte> _text;
    private readonly bool _isLast;
    private readonly TextCache _texts;
    private int _position;
    private int _depth;

    /// <param name="text">The text, or a block of it.</param>
    /// <param name="isLast">Nothing follows it.</param>
    /// <param name="depth">How many objects and arrays it is in.</param>
    public JsonCursor(ReadOnlySpan<byte> text, bool isLast, int depth = 0)
    {
        _text = text;
        _isLast = isLast;
        _depth = depth;
        _texts = TextCache.OfThread;
    }

    /// <summary>The block ended inside a value and more is to come.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>How much was read.</summary>
    public readonly int Position => _position;

    /// <summary>Where the value, name or mark begins that was looked at last: the place of a fault.</summary>
    public int LastStart { get; private set; }

    /// <summary>The first byte of what comes next, white space left aside; 0 where the block ends.</summary>
    /// <exception cref="JsonException">The text ends.</exception>
    public byte Peek()
    {
        var position = _position;
        while ((uint)position < (uint)_text.Length)
        {
            var next = _text[position];
            if (next is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                _position = position;
                LastStart = position;
                return next;
            }

            position++;
        }

        _position = position;
        LastStart = position;
        Miss();
        return 0;
    }

    /// <summary>Says where a fault is that was found late.</summary>
    public void BlameOn(int start) => LastStart = start;

    /// <summary>Steps over the byte that was looked at.</summary>
    public void Step() => _position++;

    /// <summary>Steps over an opening mark.</summary>
    /// <exception cref="JsonException">Objects and arrays are nested too deeply.</exception>
    public void Enter()
    {
        if (++_depth > JsonDepth.Maximum)
            throw JsonFailures.TooDeep();
        _position++;
    }

    /// <summary>Steps over a closing mark.</summary>
    public void Leave()
    {
        _depth--;
        _position++;
    }

    /// <summary>
    /// Moves behind an element: to the next one, or out of the object or array.
    /// </summary>
    /// <returns>There is a next one.</returns>
    /// <exception cref="JsonException">Neither a comma nor the closing mark stands here.</exception>
    public bool Next(byte close)
    {
        var next = Peek();
        if (next == ',')
        {
            _position++;
            return true;
        }

        if (next == close)
            Leave();
        else if (!IsIncomplete)
            throw JsonFailures.Syntax(next);
        return false;
    }

    /// <summary>
    /// Steps over a name and its colon, if just these stand here. What servers print compactly and in the documented
    /// order is found by one comparison.
    /// </summary>
    public bool TryName(EncodedName name)
    {
        var text = name.Text[1..];
        if (!_text[_position..].StartsWith(text))
            return false;
        LastStart = _position;
        _position += text.Length;
        return true;
    }

    /// <summary>Reads a text out of the objects around it, if just these stand here as servers print them.</summary>
    /// <param name="before">What stands before the text, its quote included.</param>
    /// <param name="after">What stands after it, its quote included.</param>
    /// <param name="depth">How many objects there are around it.</param>
    /// <param name="text">The text; empty where there is none.</param>
    /// <exception cref="JsonException">The text is not UTF-8.</exception>
    public bool TryTextWithin(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, int depth, out string text)
    {
        text = "";
        var start = _position + before.Length;
        if (_depth + depth > JsonDepth.Maximum || !_text[_position..].StartsWith(before))
            return false;
        var length = _text[start..].IndexOfAny(s_stringStops);
        if (length < 0 || !_text[(start + length)..].StartsWith(after))
            return false;
        LastStart = start - 1;
        text = _texts.Get(_text.Slice(start, length));
        _position = start + length + after.Length;
        return true;
    }

    /// <summary>A member's name and the colon behind it, the name as it stands in the text.</summary>
    /// <exception cref="JsonException">No name stands here.</exception>
    public ReadOnlySpan<byte> ReadName(out bool isEscaped)
    {
        isEscaped = false;
        var next = Peek();
        if (IsIncomplete)
            return default;
        if (next != '"')
            throw JsonFailures.Syntax(next);

        var name = ReadRawText(out isEscaped);
        var start = LastStart;
        var colon = Peek();
        LastStart = start;
        if (colon == ':')
            _position++;
        else if (!IsIncomplete)
            throw JsonFailures.Syntax(colon);
        return name;
    }

    /// <summary>The string that begins here.</summary>
    /// <exception cref="JsonException">It is not closed, or not UTF-8.</exception>
    public string ReadText()
    {
        var raw = ReadRawText(out var isEscaped);
        return IsIncomplete ? "" : TextOf(raw, isEscaped);
    }

    /// <summary>The string of what stands between quotes.</summary>
    /// <exception cref="JsonException">It is not UTF-8.</exception>
    public readonly string TextOf(ReadOnlySpan<byte> raw, bool isEscaped) =>
        isEscaped ? JsonStringReader.Unescape(raw) : _texts.Get(raw);

    /// <summary>What stands between the quotes of the string that begins here.</summary>
    /// <exception cref="JsonException">It is not closed, or has a control character.</exception>
    public ReadOnlySpan<byte> ReadRawText(out bool isEscaped)
    {
        isEscaped = false;
        var start = _position + 1;
        var end = start;
        while (true)
        {
            var length = _text[end..].IndexOfAny(s_stringStops);
            if (length < 0)
            {
                Miss();
                return default;
            }

            end += length;
            var stop = _text[end];
            if (stop == '"')
                break;
            if (stop != '\\')
                throw JsonFailures.Syntax(stop);
            isEscaped = true;
            end += 2;
            if (end > _text.Length)
            {
                Miss();
                return default;
            }
        }

        _position = end + 1;
        return _text[start..end];
    }

    /// <summary>The number that begins here, as it stands in the text.</summary>
    /// <exception cref="JsonException">It is no number of JSON.</exception>
    public ReadOnlySpan<byte> ReadNumber()
    {
        var rest = _text[_position..];
        var length = JsonNumber.Length(rest);
        if (length == rest.Length && !_isLast)
        {
            // Its next digit may stand in the next block.
            Miss();
            return default;
        }

        if (!JsonNumber.IsValid(rest[..length]))
            throw JsonFailures.NotA("a number");
        _position += length;
        return rest[..length];
    }

    /// <summary>Steps over a word.</summary>
    /// <exception cref="JsonException">Another word stands here.</exception>
    public void ReadWord(ReadOnlySpan<byte> word)
    {
        var rest = _text[_position..];
        if (rest.StartsWith(word))
        {
            _position += word.Length;
            return;
        }

        if (rest.Length >= word.Length || !word.StartsWith(rest))
            throw JsonFailures.Syntax(rest[0]);
        Miss();
    }

    /// <summary>Any value.</summary>
    /// <exception cref="JsonException">It is not JSON, not Unicode, or nested too deeply.</exception>
    public JsonElement ReadElement()
    {
        var first = Peek();
        if (IsIncomplete)
            return default;
        if (_depth == JsonDepth.Maximum && first is (byte)'{' or (byte)'[')
            throw JsonFailures.TooDeep();

        var rest = _text[_position..];
        var depth = JsonDepth.Maximum - _depth;
        try
        {
            var length = ElementReader.Read(rest, _isLast, depth, out var element);
            if (length == 0)
                Miss();
            _position += length;
            return element;
        }
        catch (JsonException)
        {
            LastStart = _position + ElementReader.FaultIn(rest, _isLast, depth);
            throw;
        }
    }

    /// <summary>Nothing but white space may follow.</summary>
    /// <exception cref="JsonException">Something follows.</exception>
    public void End()
    {
        var rest = _text[_position..].TrimStart(" \n\r\t"u8);
        if (!rest.IsEmpty)
            throw JsonFailures.Syntax(rest[0]);
    }

    /// <summary>Notes that the block ends here.</summary>
    private void Miss()
    {
        if (_isLast)
            throw new JsonException("The text ends inside a value.");
        IsIncomplete = true;
    }
}
