namespace SpecGen.Pages.Text;

/// <summary>The lines that stand above an example.</summary>
internal static class ExampleCaptions
{
    private static readonly string[] s_captions =
        ["Example request", "Example response", "Example error", "Example error response"];

    public static bool IsAt(ReadOnlySpan<char> line)
    {
        foreach (var caption in s_captions)
        {
            if (line.Trim().SequenceEqual(caption.AsSpan()))
                return true;
        }

        return false;
    }
}
