namespace SpecGen.Tool.Diff.Places;

/// <summary>A page's text, in which rows of tables are looked for.</summary>
internal sealed class PageText(string text)
{
    private static readonly string[] s_bounds = ["|", ">", "<", "`", "#"];

    private readonly string[] _lines = text.Split('\n');

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
        for (var index = Math.Max(0, line - 1); index < _lines.Length; index++)
        {
            if (HasCell(_lines[index].AsSpan(), name))
                return index + 1;
        }

        return null;
    }

    /// <summary>The line of the first heading at or after a line that begins with this text.</summary>
    public int? HeadingAfter(int line, string heading)
    {
        for (var index = Math.Max(0, line - 1); index < _lines.Length; index++)
        {
            if (WithoutMarks(_lines[index]).StartsWith(heading, StringComparison.OrdinalIgnoreCase))
                return index + 1;
        }

        return null;
    }

    /// <summary>The line of the n-th definition: its anchor, <c>[#svm]</c> or <c>id="svm"</c>, or its name alone below "Definitions".</summary>
    public int? Definition(string name, int index, IReadOnlyList<string> definitions)
    {
        // Names repeat; which of the equal ones it is follows from its place in the list.
        var repeat = definitions.Take(index).Count(other => other == name);
        if (HeadingAfter(1, "Definitions") is not { } line)
            return null;
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
        return text == $"[#{name}]" || text == name || text.Contains($"id=\"{name}\"", StringComparison.Ordinal);
    }

    private static bool HasCell(ReadOnlySpan<char> line, string name)
    {
        for (var start = line.IndexOf(name, StringComparison.Ordinal); start >= 0;)
        {
            if (EndsCell(line[..start].TrimEnd()) && BeginsCell(line[(start + name.Length)..].TrimStart()))
                return true;
            var next = line[(start + 1)..].IndexOf(name, StringComparison.Ordinal);
            start = next < 0 ? -1 : start + 1 + next;
        }

        return false;
    }

    private static bool EndsCell(ReadOnlySpan<char> before)
    {
        foreach (var bound in s_bounds)
        {
            if (before.EndsWith(bound))
                return true;
        }

        return before.IsEmpty || before.EndsWith("id=\"");
    }

    private static bool BeginsCell(ReadOnlySpan<char> after) => after.IsEmpty || after[0] is '|' or '<' or '`' or ']' or '"' or '+';

    private static string WithoutMarks(string line)
    {
        var text = line.Trim();
        while (text.StartsWith('<') && text.IndexOf('>', StringComparison.Ordinal) is var end and > 0)
            text = text[(end + 1)..].TrimStart();
        return text.TrimStart('=', '.', '#', ' ');
    }
}
