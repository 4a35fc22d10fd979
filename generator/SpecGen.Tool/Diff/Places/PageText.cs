using System.Buffers;
using SpecGen.Input;

namespace SpecGen.Tool.Diff.Places;

/// <summary>
/// A page's text, in which rows of tables are found in any form of page by the text of a cell. It is searched when something is
/// asked of it: most of a page never is.
/// </summary>
internal sealed class PageText : IDisposable
{
    private const string Anchor = "id=\"";

    private static readonly SearchValues<char> s_bounds = SearchValues.Create("|<>`#[]\"\n");

    private readonly PooledText _text;
    private readonly int[] _starts;
    private readonly Dictionary<string, int?> _headings = new(StringComparer.OrdinalIgnoreCase);

    private PageText(PooledText text)
    {
        _text = text;
        var characters = text.Characters;
        _starts = new int[characters.Count('\n') + 1];
        for (var line = 1; line < _starts.Length; line++)
            _starts[line] = _starts[line - 1] + characters[_starts[line - 1]..].IndexOf('\n') + 1;
    }

    private ReadOnlySpan<char> Text => _text.Characters;

    public static PageText Read(string file)
    {
        try
        {
            return new(FileText.ReadPooled(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The page was read a moment ago; that it is gone now costs its lines only.
            return new(PooledText.Of(""));
        }
    }

    public void Dispose() => _text.Dispose();

    /// <summary>The line, counted from 1, of the first cell at or after a line that holds just this text; null where there is none.</summary>
    public int? CellAfter(int line, string name)
    {
        if (name.Length == 0 || line > _starts.Length)
            return null;
        for (var index = IndexOf(name, _starts[line - 1], StringComparison.Ordinal); index >= 0; index = IndexOf(name, index + 1, StringComparison.Ordinal))
        {
            if (IsCell(index, index + name.Length))
                return LineOf(index);
        }

        return null;
    }

    /// <summary>The line of the first line that begins with this text, whatever marks stand before it.</summary>
    public int? Heading(string heading)
    {
        if (!_headings.TryGetValue(heading, out var line))
            _headings.Add(heading, line = FindHeading(heading));
        return line;
    }

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
        for (var index = IndexOf(heading, 0, StringComparison.OrdinalIgnoreCase); index >= 0; index = IndexOf(heading, index + 1, StringComparison.OrdinalIgnoreCase))
        {
            var line = LineOf(index);
            if (char.IsUpper(Text[index]) && AreMarks(Text[_starts[line - 1]..index]))
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
        var text = Text;
        while (start > 0 && text[start - 1] is ' ' or '\t')
            start--;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r')
            end++;
        return (start == 0 || s_bounds.Contains(text[start - 1])) && (end == text.Length || s_bounds.Contains(text[end]));
    }

    private bool IsDefinition(int line, string name)
    {
        var end = line < _starts.Length ? _starts[line] : Text.Length;
        var text = Text[_starts[line - 1]..end].Trim();
        return text.SequenceEqual($"[#{name}]") || text.SequenceEqual(name) || text.Contains($"{Anchor}{name}\"", StringComparison.Ordinal);
    }

    private int IndexOf(string text, int start, StringComparison comparison)
    {
        if (start > Text.Length)
            return -1;
        var index = Text[start..].IndexOf(text, comparison);
        return index < 0 ? -1 : start + index;
    }

    private int LineOf(int index)
    {
        var found = Array.BinarySearch(_starts, index);
        return found >= 0 ? found + 1 : ~found;
    }
}
