namespace SpecGen.Pages;

/// <summary>
/// The characters of a file as a host holds them. Lets a reader search a large page in small pieces and take only
/// the part it needs as a string (a compiler's text makes a new copy of the whole on every <c>ToString</c>).
/// </summary>
public interface IPageSource
{
    int Length { get; }

    void CopyTo(int start, char[] destination, int destinationStart, int count);

    string Substring(int start, int length);
}

/// <summary>A page held as one string.</summary>
public sealed class StringPageSource(string text) : IPageSource
{
    public int Length => text.Length;

    public void CopyTo(int start, char[] destination, int destinationStart, int count) =>
        text.CopyTo(start, destination, destinationStart, count);

    public string Substring(int start, int length) =>
        start == 0 && length == text.Length ? text : text.Substring(start, length);
}
