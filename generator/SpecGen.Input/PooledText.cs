using System.Buffers;
using System.Text;
using SpecGen.Pages;

namespace SpecGen.Input;

/// <summary>
/// The text of a page in memory that the next page has again: pages are large, and each as a string of its own would be zeroed
/// first and bring on the collection of everything.
/// </summary>
internal sealed class PooledText : IPageSource, IDisposable
{
    private readonly char[] _characters;
    private string? _whole;

    private PooledText(char[] characters, int length, string? whole) => (_characters, Length, _whole) = (characters, length, whole);

    public int Length { get; }

    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    public static PooledText Decode(ReadOnlySpan<byte> bytes)
    {
        // Never more characters than bytes.
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        return new(characters, Encoding.UTF8.GetChars(bytes, characters), whole: null);
    }

    public static PooledText Of(string text)
    {
        var characters = ArrayPool<char>.Shared.Rent(text.Length);
        text.CopyTo(characters);
        return new(characters, text.Length, text);
    }

    public void CopyTo(int start, char[] destination, int destinationStart, int count) =>
        Array.Copy(_characters, start, destination, destinationStart, count);

    public string Substring(int start, int length) =>
        start == 0 && length == Length ? _whole ??= new(_characters, 0, Length) : new(_characters, start, length);

    public void Dispose() => ArrayPool<char>.Shared.Return(_characters);
}
