using SpecGen.Pages.Text.Tables;

namespace SpecGen.Pages.Text;

/// <summary>
/// Which lines are headings. The text form has no mark for them, so they are known by their words, and the parts of
/// a page that carry its structure also by what follows.
/// </summary>
internal static class SectionNames
{
    private static readonly string[] s_structural = ["Parameters", "Request Body", "Response", "Error", "Definitions"];

    private static readonly string[] s_descriptive =
    [
        "Related ONTAP commands", "Learn more", "Expensive properties", "Required properties", "Required fields",
        "Required Fields", "Required parameters", "Recommended optional properties", "Recommended properties",
        "Optional properties", "Optional parameters", "Default property values", "Default properties",
        "Important notes", "Overview", "Query examples", "Example", "Examples",
    ];

    public static bool IsHeading(TextCursor cursor) => IsStructural(cursor) || IsAnyOf(s_descriptive, cursor.Line.TrimEnd());

    public static bool IsStructural(TextCursor cursor) => IsStructural(cursor.Line.TrimEnd(), cursor.NextText);

    /// <summary>Where a heading begins that is glued to the end of a line, or -1.</summary>
    public static int GluedHeadingStart(TextCursor cursor)
    {
        var line = cursor.Line.TrimEnd();
        foreach (var name in s_structural)
        {
            if (IsGlued(line, name) && IsStructural(name.AsSpan(), cursor.NextText))
                return line.Length - name.Length;
        }

        foreach (var name in s_descriptive)
        {
            if (IsGlued(line, name))
                return line.Length - name.Length;
        }

        return -1;
    }

    private static bool IsGlued(ReadOnlySpan<char> line, string name) =>
        line.Length > name.Length
        && line.EndsWith(name.AsSpan(), StringComparison.Ordinal)
        && !char.IsWhiteSpace(line[line.Length - name.Length - 1]);

    private static bool IsStructural(ReadOnlySpan<char> name, ReadOnlySpan<char> next)
    {
        if (!IsAnyOf(s_structural, name))
            return false;
        return name[0] switch
        {
            'P' => TableHeader.HeadsParameters(next),
            'D' => next.StartsWith("See Definitions".AsSpan(), StringComparison.Ordinal),
            'E' => next.StartsWith("Status:".AsSpan(), StringComparison.Ordinal),
            'R' when name.Length == "Response".Length => next.StartsWith("Status:".AsSpan(), StringComparison.Ordinal),
            _ => true,
        };
    }

    private static bool IsAnyOf(string[] names, ReadOnlySpan<char> line)
    {
        foreach (var name in names)
        {
            if (line.SequenceEqual(name.AsSpan()))
                return true;
        }

        return false;
    }
}
