using System.Buffers;
using System.Collections.Concurrent;
using SpecGen.Input;

namespace SpecGen.Tool.Diff.Places;

/// <summary>
/// A page's text, in which rows of tables are found in any form of page by the text of a cell. It is searched when something is
/// asked of it: most of a page never is.
/// </summary>
internal sealed class PageText
{
    private const string Anchor = "id=\"";

    private static readonly SearchValues<char> s_bounds = SearchValues.Create("|<>`#[]\"\n");

    private readonly string _text;
    private readonly List<int> _starts = [0];
    private readonly ConcurrentDictionary<string, int?> _headings = new(StringComparer.OrdinalIgnoreCase);

    public PageText(string text)
    {
        _text = text;
        for (var index = text.IndexOf('\n', StringComparison.Ordinal); index >= 0; index = text.IndexOf('\n', index + 1))
            _starts.Add(index + 1);
    }

    public static PageText Read(string file)
    {
        try
        {
            return new(FileText.Read(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The page was read a moment ago; that it is gone now costs its lines only.
            return new("");
        }
    }

    /// <summary>The line, counted from 1, of the first cell at or after a line that holds just this text; null where there is none.</summary>
    public int? CellAfter(int line, string name)
    {
        if (name.Length == 0 || line > _starts.Count)
            return null;
        for (var index = IndexOf(name, _starts[line - 1]); index >= 0; index = IndexOf(name, index + 1))
        {
            if (IsCell(index, index + name.Length))
                return LineOf(index);
        }

        return null;
    }

    /// <summary>The line of the first line that begins with this text, whatever marks stand before it.</summary>
    public int? Heading(string heading) => _headings.GetOrAdd(heading, FindHeading);

    /// <summary>The line of the n-th definition: its anchor, <c>[#svm]</c> or <c>id="svm"</c>, or its name alone below "Definitions".</summary>
    public int? Definition(string name, int index, IReadOnlyList<string> definitions)
    {
        if (Heading("Definitions") is not { } line)
            return null;
        // Names repeat; which of the equal ones it is follows from its place in the list.
        var repeat = definitions.Take(index).Count(other => other == name);
        while (CellAfter(line + 1, name) is { } at)
        {
            if (IsDefinition(at, name) && repeat-- == 0)
                return at;
            line = at;
        }

        return null;
    }

    private int? FindHeading(string heading)
    {
        for (var index = _text.IndexOf(heading, StringComparison.OrdinalIgnoreCase); index >= 0; index = _text.IndexOf(heading, index + 1, StringComparison.OrdinalIgnoreCase))
        {
            var line = LineOf(index);
            if (char.IsUpper(_text[index]) && AreMarks(_text.AsSpan(_starts[line - 1]..index)))
                return line;
        }

        return null;
    }

    /// <summary>Tags, and what sources mark headings with.</summary>
    private static bool AreMarks(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        while (text.StartsWith("<") && text.IndexOf('>') is var end and > 0)
            text = text[(end + 1)..].TrimStart();
        return text.Trim("=.# ").IsEmpty;
    }

    private bool IsCell(int start, int end)
    {
        while (start > 0 && _text[start - 1] is ' ' or '\t')
            start--;
        while (end < _text.Length && _text[end] is ' ' or '\t' or '\r')
            end++;
        return (start == 0 || s_bounds.Contains(_text[start - 1])) && (end == _text.Length || s_bounds.Contains(_text[end]));
    }

    private bool IsDefinition(int line, string name)
    {
        var end = line < _starts.Count ? _starts[line] : _text.Length;
        var text = _text.AsSpan(_starts[line - 1]..end).Trim();
        return text.SequenceEqual($"[#{name}]") || text.SequenceEqual(name) || text.Contains($"{Anchor}{name}\"", StringComparison.Ordinal);
    }

    private int IndexOf(string name, int start) => _text.IndexOf(name, Math.Min(start, _text.Length), StringComparison.Ordinal);

    private int LineOf(int index)
    {
        var found = _starts.BinarySearch(index);
        return found >= 0 ? found + 1 : ~found;
    }
}
