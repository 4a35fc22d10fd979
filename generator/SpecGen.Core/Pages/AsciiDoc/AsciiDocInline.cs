using System.Net;
using System.Text;

namespace SpecGen.Pages.AsciiDoc;

/// <summary>Turns AsciiDoc's inline markup into the text a reader sees; see <see cref="InlineMarks"/> for what stays.</summary>
internal ref struct AsciiDocInline
{
    private const string RawMark = "+++";
    private const int LongestEntity = 12;
    private const int LongestMarkup = 4096;

    private static readonly string[] s_macros = ["link:", "xref:", "mailto:", "https://", "http://"];

    private readonly ReadOnlySpan<char> _source;
    private readonly StringBuilder _text;
    private int _position;

    private AsciiDocInline(ReadOnlySpan<char> source)
    {
        _source = source;
        _text = new StringBuilder(source.Length);
        _position = 0;
    }

    /// <summary>What follows, as far as one mark can reach: a mark never closed must not cost a search of the whole page.</summary>
    private readonly ReadOnlySpan<char> Rest => _source.Slice(_position, Math.Min(LongestMarkup, _source.Length - _position));

    public static string ToText(ReadOnlySpan<char> source)
    {
        if (source.IndexOfAny("`+&:*<\\".AsSpan()) < 0)
            return InlineMarks.Undecorated(source);
        var inline = new AsciiDocInline(source);
        while (inline._position < source.Length)
            inline.TakeNext();
        return InlineMarks.Undecorated(inline._text.ToString());
    }

    private void TakeNext()
    {
        var taken = _source[_position] switch
        {
            '`' => TryTakeCode(),
            '+' => TryTakeRaw() || TryTakePassthrough() || TryTakeLineBreak(),
            '&' => TryTakeEntity(),
            '*' => TryTakeUnconstrainedStrong(),
            '<' => TryTakeCrossReference(),
            '\\' => TryTakeEscape(),
            'l' or 'x' or 'm' or 'h' => TryTakeMacro(),
            _ => false,
        };
        if (!taken)
            _text.Append(_source[_position++]);
    }

    /// <summary>As many backticks as open code also close it.</summary>
    private bool TryTakeCode()
    {
        var rest = Rest;
        var count = rest.Length - rest.TrimStart('`').Length;
        var length = rest.Slice(count).IndexOf(rest.Slice(0, count), StringComparison.Ordinal);
        if (length > 0)
            AppendCode(rest.Slice(count, length));
        else
            _text.Append('`', count);
        _position += length > 0 ? length + (2 * count) : count;
        return true;
    }

    /// <summary>Within code only what is to be taken literally is marked.</summary>
    private readonly void AppendCode(ReadOnlySpan<char> code)
    {
        if (code.StartsWith(RawMark.AsSpan(), StringComparison.Ordinal) && code.EndsWith(RawMark.AsSpan(), StringComparison.Ordinal) && code.Length > 2 * RawMark.Length)
            AppendRaw(code.Slice(RawMark.Length, code.Length - (2 * RawMark.Length)));
        else if (code.Length > 2 && code[0] == '+' && code[code.Length - 1] == '+')
            _text.Append(code.Slice(1, code.Length - 2).ToString());
        else
            _text.Append(code.ToString());
    }

    /// <summary><c>+++&lt;tag&gt;+++</c>: markup of HTML goes, a placeholder's name stays.</summary>
    private bool TryTakeRaw()
    {
        if (!Rest.StartsWith(RawMark.AsSpan(), StringComparison.Ordinal))
            return false;
        var length = Rest.Slice(RawMark.Length).IndexOf(RawMark.AsSpan(), StringComparison.Ordinal);
        if (length < 0)
            return false;
        AppendRaw(Rest.Slice(RawMark.Length, length));
        _position += length + (2 * RawMark.Length);
        return true;
    }

    private readonly void AppendRaw(ReadOnlySpan<char> raw)
    {
        if (raw.Length < 3 || raw[0] != '<' || raw[raw.Length - 1] != '>')
        {
            _text.Append(raw.ToString());
            return;
        }

        var name = raw.Slice(1, raw.Length - 2).Trim('/');
        var blank = name.IndexOfAny(' ', '\n');
        var tag = (blank < 0 ? name : name.Slice(0, blank)).ToString();
        if (raw[1] == '/' || !HtmlTag.Of(tag).IsPlaceholder)
            _text.Append(tag == "br" ? " " : "");
        else
            _text.Append('<').Append(tag).Append('>');
    }

    /// <summary><c>+*+</c>: characters that would else be markup.</summary>
    private bool TryTakePassthrough()
    {
        if (_position > 0 && char.IsLetterOrDigit(_source[_position - 1]))
            return false;
        var rest = Rest.Slice(1);
        var length = rest.IndexOf('+');
        if (length <= 0 || char.IsWhiteSpace(rest[0]) || char.IsWhiteSpace(rest[length - 1]))
            return false;
        if (length + 1 < rest.Length && char.IsLetterOrDigit(rest[length + 1]))
            return false;
        _text.Append(rest.Slice(0, length).ToString());
        _position += length + 2;
        return true;
    }

    /// <summary><c> +</c> at the end of a line.</summary>
    private bool TryTakeLineBreak()
    {
        var isAtLineEnd = Rest.Length == 1 || Rest[1] is '\n' or '\r';
        if (!isAtLineEnd || _position == 0 || _source[_position - 1] != ' ')
            return false;
        _position++;
        return true;
    }

    private bool TryTakeEntity()
    {
        var length = Rest.Slice(0, Math.Min(Rest.Length, LongestEntity)).IndexOf(';');
        if (length < 2)
            return false;
        var entity = Rest.Slice(0, length + 1).ToString();
        var decoded = entity == "&dash;" ? "-" : WebUtility.HtmlDecode(entity);
        if (decoded == entity)
            return false;
        _text.Append(decoded);
        _position += entity.Length;
        return true;
    }

    /// <summary><c>**strong**</c> says the same as <c>*strong*</c>.</summary>
    private bool TryTakeUnconstrainedStrong()
    {
        if (Rest.Length < 5 || Rest[1] != '*' || Rest[2] == '*' || char.IsWhiteSpace(Rest[2]))
            return false;
        var length = Rest.Slice(2).IndexOf("**".AsSpan(), StringComparison.Ordinal);
        if (length < 0)
            return false;
        _text.Append('*').Append(ToText(Rest.Slice(2, length))).Append('*');
        _position += length + 4;
        return true;
    }

    /// <summary><c>&lt;&lt;anchor,text&gt;&gt;</c></summary>
    private bool TryTakeCrossReference()
    {
        if (Rest.Length < 5 || Rest[1] != '<')
            return false;
        var length = Rest.IndexOf(">>".AsSpan(), StringComparison.Ordinal);
        if (length < 3)
            return false;
        var reference = Rest.Slice(2, length - 2);
        _text.Append(reference.Slice(reference.IndexOf(',') + 1).ToString());
        _position += length + 2;
        return true;
    }

    /// <summary><c>\{name}</c> refers to no attribute of the document, <c>\|</c> begins no cell.</summary>
    private bool TryTakeEscape()
    {
        if (Rest.Length < 2 || Rest[1] is not ('{' or '|'))
            return false;
        _text.Append(Rest[1]);
        _position += 2;
        return true;
    }

    /// <summary><c>link:target[text]</c>, <c>https://target[text]</c></summary>
    private bool TryTakeMacro()
    {
        if (_position > 0 && char.IsLetterOrDigit(_source[_position - 1]))
            return false;
        foreach (var macro in s_macros)
        {
            if (Rest.StartsWith(macro.AsSpan(), StringComparison.Ordinal))
                return TryTakeMacro(macro.Length);
        }

        return false;
    }

    private bool TryTakeMacro(int prefixLength)
    {
        var rest = Rest;
        var open = prefixLength;
        while (open < rest.Length && rest[open] != '[')
        {
            if (char.IsWhiteSpace(rest[open]))
                return false;
            open++;
        }

        var length = open < rest.Length ? rest.Slice(open + 1).IndexOf(']') : -1;
        if (length < 0)
            return false;
        var label = rest.Slice(open + 1, length).TrimEnd('^');
        _text.Append((label.IsEmpty ? rest.Slice(0, open) : label).ToString());
        _position += open + length + 2;
        return true;
    }
}
