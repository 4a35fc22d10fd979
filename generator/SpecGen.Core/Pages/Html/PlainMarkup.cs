using SpecGen.Common;

namespace SpecGen.Pages.Html;

/// <summary>
/// Reads markup as asciidoctor prints it, several times as fast as a reader of all that HTML allows and without its start-up:
/// tags with quoted attributes, texts, comments. It gives up on anything else, and what it does read it reads as
/// <see cref="AnyMarkup"/> would.
/// </summary>
internal sealed class PlainMarkup
{
    private const int TagSlotBits = 8;

    /// <summary>AngleSharp's mark of the end, which it replaces where a page has it.</summary>
    private const char EndOfInput = '\uFFFF';

    private readonly char[] _source;
    private readonly int _length;
    private readonly HtmlTree _tree;
    private readonly HtmlTag?[] _tags = new HtmlTag?[1 << TagSlotBits];
    private int _position;

    private PlainMarkup(char[] source, int length, int offset)
    {
        _source = source;
        _length = length;
        _tree = new HtmlTree(offset);
    }

    /// <param name="source">Markup that stands in a file; what lies behind its end is not looked at.</param>
    /// <param name="length">Of the markup.</param>
    /// <param name="offset">Where it begins in the file.</param>
    /// <param name="cancellationToken">Gives the parse up.</param>
    /// <returns>Null if the source has more than plain markup.</returns>
    public static HtmlElement? TryParse(char[] source, int length, int offset, CancellationToken cancellationToken)
    {
        var markup = new PlainMarkup(source, length, offset);
        while (markup._position < length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!(source[markup._position] == '<' ? markup.TryReadMarkup() : markup.TryReadText()))
                return null;
        }

        return markup._tree.Finish(length);
    }

    private char At(int position) => position < _length ? _source[position] : '\0';

    private int IndexOf(char character, int start)
    {
        var index = start < _length ? _source.AsSpan(start, _length - start).IndexOf(character) : -1;
        return index < 0 ? -1 : start + index;
    }

    private bool TryReadText()
    {
        var end = IndexOf('<', _position);
        if (end < 0)
            end = _length;
        if (TextOf(_position, end) is not { } text)
            return false;
        _tree.AddText(_position, text);
        _position = end;
        return true;
    }

    /// <summary>Null for what a browser would read in a way of its own.</summary>
    private string? TextOf(int start, int end)
    {
        var text = _source.AsSpan(start, end - start);
        if (text.IndexOf(EndOfInput) >= 0)
            return null;
        var isAsWritten = text.IndexOfAny('&', '\r', '\0') < 0;
        return isAsWritten ? RepeatedTexts.Of(text) : CharacterReferences.TryDecode(_source, start, end);
    }

    private bool TryReadMarkup() => At(_position + 1) switch
    {
        '!' => TrySkipComment(),
        '/' => TryReadEndTag(),
        _ => TryReadStartTag(),
    };

    /// <summary>A comment whose end has one reading. Two hyphens within it are nothing: the addresses that imports name have them.</summary>
    private bool TrySkipComment()
    {
        const string start = "<!--";
        if (!_source.AsSpan(_position, _length - _position).StartsWith(start.AsSpan()) || At(_position + start.Length) is '>' or '-')
            return false;
        for (var hyphens = IndexOf('-', _position + start.Length); hyphens >= 0; hyphens = IndexOf('-', _position))
        {
            _position = hyphens;
            while (At(_position) == '-')
                _position++;
            var count = _position - hyphens;
            if (count == 1 || At(_position) is not ('>' or '!'))
                continue;
            _position++;
            return count == 2 && At(_position - 1) == '>';
        }

        return false;
    }

    private bool TryReadEndTag()
    {
        var start = _position;
        if (RepeatedAt(start) is { } repeated)
        {
            _position += repeated.Source.Length;
            _tree.Close(repeated.Tag, _position);
            return true;
        }

        var name = start + 2;
        var end = EndOfName(name);
        if (end == name || At(end) != '>')
            return false;
        _position = end + 1;
        var tag = TagOf(name, end - name);
        RepeatedTags.Keep(_source.AsSpan(start, _position - start), tag, "", hasContent: false);
        _tree.Close(tag, _position);
        return true;
    }

    /// <summary>What is known of a tag that begins at a place; none that is read otherwise begins with it.</summary>
    private RepeatedTag? RepeatedAt(int start)
    {
        var end = IndexOf('>', start);
        return end < 0 ? null : RepeatedTags.Of(_source.AsSpan(start, end + 1 - start));
    }

    private bool TryReadStartTag()
    {
        var start = _position;
        if (RepeatedAt(start) is { } repeated)
        {
            _position += repeated.Source.Length;
            _tree.Open(repeated.Tag, repeated.Tag.Name, repeated.Class, "", "", start, _position, repeated.HasContent);
            return true;
        }

        var name = start + 1;
        var end = EndOfName(name);
        if (end == name)
            return false;
        var tag = TagOf(name, end - name);
        _position = end;
        if (tag.IsForeign || !TryReadAttributes(out var cssClass, out var href, out var id))
            return false;
        var isSelfClosing = At(_position) == '/';
        _position += isSelfClosing ? 2 : 1;
        var hasContent = !isSelfClosing && !tag.IsVoid;
        if (!tag.IsPlaceholder && href.Length == 0 && id.Length == 0)
            RepeatedTags.Keep(_source.AsSpan(start, _position - start), tag, cssClass, hasContent);
        var printedName = tag.IsPlaceholder ? RepeatedTexts.Of(_source.AsSpan(name, end - name)) : tag.Name;
        _tree.Open(tag, printedName, cssClass, href, id, start, _position, hasContent);
        return true;
    }

    /// <summary>Stops at the <c>&gt;</c> or <c>/&gt;</c> behind the attributes.</summary>
    private bool TryReadAttributes(out string cssClass, out string href, out string id)
    {
        cssClass = href = id = "";
        var (hasClass, hasHref, hasId) = (false, false, false);
        while (At(_position) != '>' && !(At(_position) == '/' && At(_position + 1) == '>'))
        {
            if (!TrySkipSpaces())
                return false;
            var name = _position;
            var end = EndOfName(name);
            _position = end;
            var value = "";
            if (end > name && At(end) == '=' && !TryReadValue(out value))
                return false;
            if (!hasClass && IsNamed("class", name, end))
                (cssClass, hasClass) = (value, true);
            else if (!hasHref && IsNamed("href", name, end))
                (href, hasHref) = (value, true);
            else if (!hasId && IsNamed("id", name, end))
                (id, hasId) = (value, true);
        }

        return true;
    }

    /// <summary>The quoted value behind an equals sign.</summary>
    private bool TryReadValue(out string value)
    {
        value = "";
        var quote = At(_position + 1);
        var start = _position + 2;
        if (quote is not ('"' or '\''))
            return false;
        var end = IndexOf(quote, start);
        if (end < 0 || _source.AsSpan(start, end - start).IndexOfAny('<', '>') >= 0 || TextOf(start, end) is not { } text)
            return false;
        value = text;
        _position = end + 1;
        return true;
    }

    /// <summary>There must be some, or what follows belongs to what stands before.</summary>
    private bool TrySkipSpaces()
    {
        var start = _position;
        while (At(_position) is ' ' or '\n' or '\r' or '\t')
            _position++;
        return _position > start && (IsNameStart(At(_position)) || At(_position) is '>' or '/');
    }

    private int EndOfName(int position)
    {
        if (!IsNameStart(At(position)))
            return position;
        while (IsNameStart(At(position)) || At(position) is (>= '0' and <= '9') or '-' or '_' or '.' or ':')
            position++;
        return position;
    }

    private bool IsNamed(string name, int start, int end) =>
        ((ReadOnlySpan<char>)_source.AsSpan(start, end - start)).Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase);

    private HtmlTag TagOf(int start, int length)
    {
        ref var kept = ref _tags[RepeatedTexts.SlotOf(_source.AsSpan(start, length), TagSlotBits)];
        if (kept is null || !_source.AsSpan(start, length).SequenceEqual(kept.Name.AsSpan()))
            kept = HtmlTag.Of(new string(_source, start, length).ToLowerInvariant());
        return kept;
    }

    private static bool IsNameStart(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
