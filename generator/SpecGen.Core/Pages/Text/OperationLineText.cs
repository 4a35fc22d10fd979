using SpecGen.Common;

namespace SpecGen.Pages.Text;

/// <summary>Finds the line that reads <c>GET /cluster/nodes</c>.</summary>
internal static class OperationLineText
{
    /// <summary>The first such line, or null.</summary>
    public static OperationLine? Find(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
                end = text.Length;
            if (Parse(text, start, end) is { } line)
                return line;
            start = end + 1;
        }

        return null;
    }

    private static OperationLine? Parse(string text, int start, int end)
    {
        var line = text.AsSpan(start, end - start).TrimEnd();
        foreach (var method in OperationMethods.All)
        {
            if (!line.StartsWith(method.AsSpan(), StringComparison.Ordinal))
                continue;
            var path = line.Slice(method.Length).Trim();
            var isOperation = line.Length > method.Length && line[method.Length] == ' ' && IsPath(path);
            return isOperation ? new OperationLine(new TextRange(start, line.Length), method, path.ToString()) : null;
        }

        return null;
    }

    private static bool IsPath(ReadOnlySpan<char> path)
    {
        if (path.IsEmpty || path[0] != '/')
            return false;
        foreach (var character in path)
        {
            if (char.IsWhiteSpace(character))
                return false;
        }

        return true;
    }
}
