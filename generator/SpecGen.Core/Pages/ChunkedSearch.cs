using System.Buffers;

namespace SpecGen.Pages;

/// <summary>Searches a page in pieces: a compiler's text is slow to index and makes a copy when asked for a string.</summary>
internal sealed class ChunkedSearch(IPageSource source, CancellationToken cancellationToken) : IDisposable
{
    private const int ChunkLength = 8192;

    private readonly char[] _chunk = ArrayPool<char>.Shared.Rent(ChunkLength);

    public void Dispose() => ArrayPool<char>.Shared.Return(_chunk);

    /// <summary>Where a text first stands between two offsets, or -1.</summary>
    public int IndexOf(string text, int start, int end)
    {
        while (end - start >= text.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var count = Math.Min(ChunkLength, end - start);
            source.CopyTo(start, _chunk, 0, count);
            var index = _chunk.AsSpan(0, count).IndexOf(text.AsSpan());
            if (index >= 0)
                return start + index;
            // The next piece repeats what may be the text's beginning.
            start += Math.Max(1, count - text.Length + 1);
        }

        return -1;
    }
}
