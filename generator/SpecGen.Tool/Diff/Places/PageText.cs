using System.Buffers;

namespace SpecGen.Tool.Diff.Places;

/// <summary>A page's text by the texts of its cells, so that rows of tables are found in any form of page.</summary>
internal sealed class PageText
{
    private const string Anchor = "id=\"";
    private const int MaximumName = 200;

    private static readonly SearchValues<char> s_bounds = SearchValues.Create("|<>`#[]\"");

    private readonly string[] _lines;
    private readonly Dictionary<string, List<int>> _linesOfCells = new(StringComparer.Ordinal);
    private readonly List<(int Line, string Text)> _headings = [];

    public PageText(string text)
    {
        _lines = text.Split('\n');
        for (var index = 0; index < _lines.Length; index++)
            Index(_lines[index], index + 1);
    }

    public static PageText Read(string file)
    {
        try
        {
            return new(File.ReadAllText(file));
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
        if (!_linesOfCells.TryGetValue(name, out var lines))
            return null;
        var found = lines.BinarySearch(line);
        var index = found < 0 ? ~found : found;
        return index < lines.Count ? lines[index] : null;
    }

    /// <summary>The line of the first line that begins with this text, whatever marks stand before it.</summary>
    public int? Heading(string heading)
    {
        foreach (var (line, text) in _headings)
        {
            if (text.StartsWith(heading, StringComparison.OrdinalIgnoreCase))
                return line;
        }

        return null;
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
            if (IsDefinition(_lines[at - 1], name) && repeat-- == 0)
                return at;
            line = at;
        }

        return null;
    }

    private static bool IsDefinition(string line, string name)
    {
        var text = line.Trim();
        return text == $"[#{name}]" || text == name || text.Contains($"{Anchor}{name}\"", StringComparison.Ordinal);
    }

    private void Index(string text, int line)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOfAny(s_bounds);
            Add(rest[..(end < 0 ? rest.Length : end)].Trim(), line);
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        if (WithoutMarks(text) is { Length: > 0 } heading && char.IsUpper(heading[0]))
            _headings.Add((line, heading));
    }

    private void Add(ReadOnlySpan<char> cell, int line)
    {
        // Names of members are no sentences.
        if (cell.IsEmpty || cell.Length > MaximumName || cell.Contains(' '))
            return;
        var name = cell.ToString();
        if (!_linesOfCells.TryGetValue(name, out var lines))
            _linesOfCells.Add(name, lines = []);
        if (lines.Count == 0 || lines[^1] != line)
            lines.Add(line);
    }

    private static string WithoutMarks(string line)
    {
        var text = line.Trim();
        while (text.StartsWith('<') && text.IndexOf('>', StringComparison.Ordinal) is var end and > 0)
            text = text[(end + 1)..].TrimStart();
        return text.TrimStart('=', '.', '#', ' ');
    }
}
