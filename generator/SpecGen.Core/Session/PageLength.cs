namespace SpecGen.Session;

/// <summary>
/// The length of a page in steps of about a twentieth: it limits what is generated, and few edits of a page may change
/// what follows from it.
/// </summary>
public static class PageLength
{
    private const int Steps = 16;

    /// <param name="characters">Of the page's content.</param>
    public static int About(int characters)
    {
        var step = 1;
        while (characters / step >= Steps * 2)
            step *= 2;
        return characters / step * step;
    }
}
