namespace SpecGen.Pages.Text;

/// <summary>The mark of a list item: a dash alone on the line above the item, or a dash or dot before it.</summary>
internal static class Bullet
{
    /// <summary>Where the mark ends; 0 if the line begins with none.</summary>
    public static int LengthAt(ReadOnlySpan<char> line)
    {
        var start = line.Length - line.TrimStart().Length;
        if (start == line.Length || line[start] is not ('-' or '•'))
            return 0;
        return start + 1 == line.Length || line[start + 1] == ' ' ? start + 1 : 0;
    }
}
