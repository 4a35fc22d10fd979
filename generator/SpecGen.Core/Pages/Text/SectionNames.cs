
namespace SpecGen.Pages.Text;

/// <summary>
/// Which lines are headings. The text form has no mark for them, so they are known by their words, and the parts of
/// a page that carry its structure also by what follows.
/// </summary>
internal static class SectionNames
{
    private static readonly string[] s_structural = ["Parameters", "Request Body", "Response", "Error", "Definitions"];

    /// <summary>In whatever letters after the first; a colon may follow.</summary>
    private static readonly string[] s_descriptive =
    [
        "Related ONTAP commands", "Related ONTAP command", "Learn more", "Expensive properties", "Advanced properties",
        "Diagnostic properties", "Required properties", "Required fields", "Required parameters",
        "Recommended optional properties", "Recommended optional parameters", "Recommended properties",
        "Recommended property values", "Optional properties", "Optional parameters", "Optional components",
        "The following parameters are optional", "Default property values", "Default properties", "Default values",
        "Template properties", "Template prerequisites", "Important notes", "Important note", "Overview",
        "Property overview", "Additional information", "Query examples", "POST body examples", "Example", "Examples",
    ];

    public static bool IsHeading(TextCursor cursor) => IsStructural(cursor) || IsDescriptive(cursor.Line.TrimEnd());

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
            'E' => BeginsStatus(next),
            'R' when name.Length == "Response".Length => BeginsStatus(next),
            _ => true,
        };
    }

    /// <summary>Also where the text is cut within the word, or before it.</summary>
    private static bool BeginsStatus(ReadOnlySpan<char> line) =>
        line.StartsWith("Status:".AsSpan(), StringComparison.Ordinal) || "Status:".AsSpan().StartsWith(line, StringComparison.Ordinal);

    private static bool IsDescriptive(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || !char.IsUpper(line[0]))
            return false;
        foreach (var name in s_descriptive)
        {
            if (line.TrimEnd(':').Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
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
