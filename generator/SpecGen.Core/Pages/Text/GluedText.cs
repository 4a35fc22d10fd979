
namespace SpecGen.Pages.Text;

/// <summary>How much of a line belongs to the block at the cursor, where the next block is glued to it.</summary>
internal static class GluedText
{
    private static readonly string[] s_phrases =
    [
        "Ok", "Created", "Accepted", "No content", "Error", "Bad request", "Unauthorized", "Forbidden", "Not found",
        "Conflict", "Internal server error", "Service unavailable",
    ];

    /// <summary>What is printed in place of a table.</summary>
    private static readonly string[] s_words = [TableVocabulary.MapWords, TableVocabulary.ListWords];

    /// <summary>Length of <c>Status: 200, Ok</c>, <c>Status: Default</c> or <c>Status: Default, Error</c>.</summary>
    public static int StatusLength(TextCursor cursor)
    {
        var line = cursor.Line;
        var start = "Status:".Length;
        while (start < line.Length && line[start] == ' ')
            start++;
        var end = CodeEnd(line, start);
        if (end >= line.Length || line[end] != ',')
            return end;

        var phrase = end + 1;
        while (phrase < line.Length && line[phrase] == ' ')
            phrase++;
        foreach (var known in s_phrases)
        {
            var after = phrase + known.Length;
            if (line.Slice(phrase).StartsWith(known.AsSpan(), StringComparison.Ordinal) && (after == line.Length || EndsPhrase(line[after])))
                return after;
        }

        var words = WordsIn(line.Slice(phrase));
        return words < 0 ? ParagraphLength(cursor) : phrase + words;
    }

    private static int WordsIn(ReadOnlySpan<char> line)
    {
        foreach (var words in s_words)
        {
            if (line.IndexOf(words.AsSpan(), StringComparison.Ordinal) is >= 0 and var at)
                return at;
        }

        return -1;
    }

    /// <summary>The whole line, less a heading or table glued to its end.</summary>
    public static int ParagraphLength(TextCursor cursor)
    {
        var line = cursor.Line;
        if (cursor.NextLine.StartsWith("|---".AsSpan(), StringComparison.Ordinal) && TableHeader.StartAbove(cursor.NextLine, line) is > 0 and var table)
            return table;
        return SectionNames.GluedHeadingStart(cursor) is > 0 and var heading ? heading : line.Length;
    }

    private static int CodeEnd(ReadOnlySpan<char> line, int start)
    {
        if (line.Slice(start).StartsWith("Default".AsSpan(), StringComparison.Ordinal))
            return start + "Default".Length;
        var end = start;
        while (end < line.Length && (line[end] is >= '0' and <= '9' || (line[end] == 'x' && end > start)))
            end++;
        return end;
    }

    private static bool EndsPhrase(char next) => !char.IsLower(next) && next != ' ';
}
