namespace SpecGen.Tool.Search;

/// <summary>How well an operation's path fits one that is asked for, with or without values in place of its keys.</summary>
internal static class PathMatch
{
    /// <summary>Above 1 where it is the path itself, up to 1 where it lies below it, 0 where it is another.</summary>
    public static double Score(string template, string asked)
    {
        var (stated, wanted) = (SegmentsOf(template), SegmentsOf(asked));
        if (wanted.Length == 0 || wanted.Length > stated.Length)
            return 0;
        var literal = 0;
        for (var index = 0; index < wanted.Length; index++)
        {
            if (string.Equals(stated[index], wanted[index], StringComparison.OrdinalIgnoreCase))
                literal++;
            else if (!IsKey(stated[index]) && !IsKey(wanted[index]))
                return 0;
        }

        return stated.Length == wanted.Length ? 1 + literal : (double)wanted.Length / stated.Length;
    }

    private static string[] SegmentsOf(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool IsKey(string segment) => segment == "*" || segment.StartsWith('{');
}
