namespace SpecGen.Pages.AsciiDoc;

/// <summary>Tells what a line of AsciiDoc begins.</summary>
internal static class AsciiDocLine
{
    private const int DeepestHeading = 6;

    /// <summary>A comment, or an attribute of the document such as <c>:imagesdir: ./media/</c>.</summary>
    public static bool IsIgnored(ReadOnlySpan<char> line) =>
        IsComment(line) || (line.Length > 2 && line[0] == ':' && IsAttributeName(line.Slice(1)));

    public static bool IsComment(ReadOnlySpan<char> line) =>
        line.StartsWith("//".AsSpan(), StringComparison.Ordinal) && !line.StartsWith("///".AsSpan(), StringComparison.Ordinal);

    /// <summary>1 for <c>= Title</c>, 2 for <c>== Section</c>; 0 for other lines.</summary>
    public static int HeadingLevel(ReadOnlySpan<char> line)
    {
        var level = CountOf(line, '=');
        return level is > 0 and <= DeepestHeading && level < line.Length && line[level] == ' ' ? level : 0;
    }

    /// <summary><c>====</c>, around what can be folded away.</summary>
    public static bool IsExampleFence(ReadOnlySpan<char> line) => IsFence(line, '=');

    /// <summary>Behind backticks the language may follow, but no code.</summary>
    public static bool IsCodeFence(ReadOnlySpan<char> line)
    {
        var backticks = CountOf(line, '`');
        if (backticks > 0)
            return backticks >= 3 && line.Slice(backticks).IndexOf('`') < 0;
        return IsFence(line, '-') || IsFence(line, '.');
    }

    /// <summary>A line of block attributes: <c>[#svm]</c>, <c>[cols=3*,options=header]</c>.</summary>
    public static bool IsAttributes(ReadOnlySpan<char> line)
    {
        if (line.Length < 3 || line[0] != '[' || line[line.Length - 1] != ']')
            return false;
        return char.IsLetterOrDigit(line[1]) || line[1] is '.' or '#' or '%' or '[' or '_' or '"' or ',';
    }

    /// <summary><c>.Example response</c></summary>
    public static bool IsTitle(ReadOnlySpan<char> line) =>
        line.Length > 1 && line[0] == '.' && line[1] != '.' && !char.IsWhiteSpace(line[1]);

    /// <summary>Length of the mark of a list's item with the blank behind it; 0 for other lines.</summary>
    public static int BulletLength(ReadOnlySpan<char> line)
    {
        var indent = line.Length - line.TrimStart().Length;
        var mark = line.Slice(indent);
        if (mark.IsEmpty)
            return 0;
        var count = mark[0] switch
        {
            '*' => CountOf(mark, '*'),
            '.' => CountOf(mark, '.'),
            '-' => CountOf(mark, '-') == 1 ? 1 : 0,
            >= '0' and <= '9' => NumberLength(mark),
            _ => 0,
        };
        return count is > 0 and <= 6 && count + 1 < mark.Length && mark[count] == ' ' ? indent + count + 1 : 0;
    }

    /// <summary><c>[.api-doc-operation .api-doc-operation-get]#GET# [.api-doc-code-block]#`/path`#</c></summary>
    public static OperationLine? OperationIn(LineCursor cursor)
    {
        var method = TextBetween(cursor.Line, "]#", "#");
        var path = TextBetween(cursor.Line, "#`", "`#");
        return OperationMethods.IsKnown(method) && path.Length > 0 ? new OperationLine(cursor.Range, method, path) : null;
    }

    private static string TextBetween(ReadOnlySpan<char> line, string before, string after)
    {
        var start = line.IndexOf(before.AsSpan(), StringComparison.Ordinal);
        if (start < 0)
            return "";
        var rest = line.Slice(start + before.Length);
        var length = rest.IndexOf(after.AsSpan(), StringComparison.Ordinal);
        return length < 0 ? "" : rest.Slice(0, length).ToString();
    }

    private static bool IsAttributeName(ReadOnlySpan<char> rest)
    {
        var length = rest.IndexOf(':');
        if (length <= 0)
            return false;
        foreach (var character in rest.Slice(0, length))
        {
            if (!char.IsLetterOrDigit(character) && character is not ('-' or '_' or '!'))
                return false;
        }

        return length + 1 == rest.Length || rest[length + 1] == ' ';
    }

    private static int NumberLength(ReadOnlySpan<char> mark)
    {
        var length = 0;
        while (length < mark.Length && mark[length] is >= '0' and <= '9')
            length++;
        return length < mark.Length && mark[length] == '.' ? length + 1 : 0;
    }

    private static bool IsFence(ReadOnlySpan<char> line, char character) => line.Length >= 4 && CountOf(line, character) == line.Length;

    private static int CountOf(ReadOnlySpan<char> line, char character)
    {
        var count = 0;
        while (count < line.Length && line[count] == character)
            count++;
        return count;
    }

    /// <summary>The anchor that a line of attributes gives to what follows, <c>[#name]</c>; null if it gives none.</summary>
    public static string? AnchorIn(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[1] == '#' && line[line.Length - 1] == ']' ? line.Slice(2, line.Length - 3).ToString() : null;
}
