using System.Text;
using SpecGen.Common;

namespace SpecGen.Json;

/// <summary>
/// Reads JSON without System.Text.Json, which a generator must not bring into the compiler. Depth and number of
/// values are limited: the text comes from a page.
/// </summary>
internal sealed class JsonText
{
    public const int MaximumDepth = 64;
    public const int MaximumValues = 200_000;

    private const int MinimumCapacity = 16;

    private readonly string _text;
    private readonly CancellationToken _cancellationToken;
    private int _position;
    private int _values;
    private JsonFault? _fault;

    private JsonText(string text, CancellationToken cancellationToken)
    {
        _text = text;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The value that is the whole text, or the reason why there is none.</summary>
    public static (JsonValue? Value, JsonFault? Fault) Parse(string text, CancellationToken cancellationToken)
    {
        var reader = new JsonText(text, cancellationToken);
        var value = reader.ReadValue(0);
        reader.SkipWhiteSpace();
        if (value is not null && reader._position < text.Length)
            return (null, new JsonFault(reader._position, "text after the end of the value"));
        return (value, reader._fault);
    }

    private JsonValue? ReadValue(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        SkipWhiteSpace();
        if (depth > MaximumDepth)
            return Fail("nested too deep");
        if (++_values > MaximumValues)
            return Fail("too many values");
        if (_position >= _text.Length)
            return Fail("the text ends where a value is expected");
        return _text[_position] switch
        {
            '{' => ReadObject(depth),
            '[' => ReadArray(depth),
            '"' => ReadStringValue(),
            _ => ReadLiteral(),
        };
    }

    private JsonValue? ReadObject(int depth)
    {
        var start = _position++;
        var members = new List<JsonMember>();
        if (TryTake('}'))
            return Close(JsonKind.Object, start, [], members);
        do
        {
            SkipWhiteSpace();
            var nameStart = _position;
            if (ReadString() is not { } name)
                return null;
            var nameRange = TextRange.Between(nameStart, _position);
            if (!TryTake(':'))
                return Fail("':' expected after a member's name");
            if (ReadValue(depth + 1) is not { } value)
                return null;
            members.Add(new JsonMember(name, nameRange, value));
        }
        while (TryTake(','));
        return TryTake('}') ? Close(JsonKind.Object, start, [], members) : Fail("',' or '}' expected");
    }

    private JsonValue? ReadArray(int depth)
    {
        var start = _position++;
        var items = new List<JsonValue>();
        if (TryTake(']'))
            return Close(JsonKind.Array, start, items, []);
        do
        {
            if (ReadValue(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        while (TryTake(','));
        return TryTake(']') ? Close(JsonKind.Array, start, items, []) : Fail("',' or ']' expected");
    }

    private JsonValue? ReadStringValue()
    {
        var start = _position;
        return ReadString() is { } text ? new JsonValue(JsonKind.String, TextRange.Between(start, _position), text, [], []) : null;
    }

    private string? ReadString()
    {
        if (_position >= _text.Length || _text[_position] != '"')
            return FailText("a string in quotes expected");

        var start = ++_position;
        while (_position < _text.Length && _text[_position] is not ('"' or '\\' or < ' '))
            _position++;
        if (_position < _text.Length && _text[_position] == '"')
            return _text.Substring(start, _position++ - start);

        var characters = new StringBuilder(_text, start, _position - start, MinimumCapacity + _position - start);
        for (; _position < _text.Length; _position++)
        {
            var character = _text[_position];
            if (character == '"')
            {
                _position++;
                return characters.ToString();
            }

            if (character < ' ')
                return FailText("a string must end on its line");
            if (character == '\\' && !TryReadEscape(out character))
                return FailText("unknown escape in a string");
            characters.Append(character);
        }

        return FailText("the text ends within a string");
    }

    /// <summary>Reads the escape at the position and leaves the position on its last character.</summary>
    private bool TryReadEscape(out char character)
    {
        character = '\0';
        if (++_position >= _text.Length)
            return false;
        if (_text[_position] == 'u')
            return TryReadCodeUnit(out character);
        var index = "\"\\/bfnrt".IndexOf(_text[_position]);
        if (index < 0)
            return false;
        character = "\"\\/\b\f\n\r\t"[index];
        return true;
    }

    private bool TryReadCodeUnit(out char character)
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            if (++_position >= _text.Length || !IsHexadecimal(_text[_position]))
            {
                character = '\0';
                return false;
            }

            code = (code << 4) | Convert.ToInt32(_text[_position].ToString(), 16);
        }

        character = (char)code;
        return true;
    }

    private JsonValue? ReadLiteral()
    {
        var start = _position;
        while (_position < _text.Length && (char.IsLetterOrDigit(_text[_position]) || _text[_position] is '-' or '+' or '.'))
            _position++;
        var word = _text.Substring(start, _position - start);
        JsonKind? kind = word switch
        {
            "true" or "false" => JsonKind.Boolean,
            "null" => JsonKind.Null,
            _ when IsNumber(word) => JsonKind.Number,
            _ => null,
        };
        if (kind is { } known)
            return new JsonValue(known, TextRange.Between(start, _position), word, [], []);
        _position = start;
        return Fail("a value expected");
    }

    private static bool IsNumber(string word) =>
        word.Length > 0
        && (char.IsDigit(word[0]) || word[0] == '-')
        && double.TryParse(word, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static bool IsHexadecimal(char character) =>
        character is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private JsonValue Close(JsonKind kind, int start, IReadOnlyList<JsonValue> items, IReadOnlyList<JsonMember> members) =>
        new(kind, TextRange.Between(start, _position), "", items, members);

    private bool TryTake(char expected)
    {
        SkipWhiteSpace();
        if (_position >= _text.Length || _text[_position] != expected)
            return false;
        _position++;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && _text[_position] is (' ' or '\t' or '\r' or '\n'))
            _position++;
    }

    private JsonValue? Fail(string reason)
    {
        _fault ??= new JsonFault(_position, reason);
        return null;
    }

    private string? FailText(string reason)
    {
        Fail(reason);
        return null;
    }
}
