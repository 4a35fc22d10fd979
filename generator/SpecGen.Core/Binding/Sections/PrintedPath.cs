namespace SpecGen.Binding.Sections;

/// <summary>
/// Undoes what forms of a page make of a star at the end of a path: AsciiDoc protects it (<c>filters.+*+</c>), an extraction
/// drops it (<c>filters.++</c>), HTML pairs it with another star of the line (<c>filters.+*+*</c>).
/// </summary>
internal static class PrintedPath
{
    public static string Plain(string printed)
    {
        var end = printed.Length;
        while (end > 0 && printed[end - 1] is '+' or '*')
            end--;
        return end < printed.Length && end > 1 && printed[end - 1] == '.' ? printed.Substring(0, end) + "*" : printed;
    }
}
