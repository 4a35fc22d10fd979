using System.Text;

namespace SpecGen.Runtime;

/// <summary>
/// The first part of a multipart body as a stream. Reads ahead just far enough to know whether what it sees is the
/// boundary.
/// </summary>
internal sealed class MultipartPart : ReadOnlyStream
{
    /// <summary>Longer part headers are no honest server's.</summary>
    private const int LongestHeader = 16 * 1024;

    private readonly Stream _source;
    private readonly byte[] _delimiter;
    private readonly byte[] _buffer = new byte[64 * 1024];
    private int _start;
    private int _end;
    private bool _isSourceRead;
    private bool _isOver;

    private MultipartPart(Stream source, string boundary)
    {
        _source = source;
        _delimiter = Encoding.ASCII.GetBytes("\r\n--" + boundary);
    }

    /// <summary>The part's headers, a line each.</summary>
    public IReadOnlyList<string> Headers { get; private set; } = [];

    /// <summary>Finds the first part.</summary>
    /// <exception cref="InvalidDataException">The body has none.</exception>
    public static async Task<MultipartPart> OpenAsync(Stream source, string boundary, CancellationToken cancellationToken)
    {
        var part = new MultipartPart(source, boundary);
        var first = part._delimiter.AsMemory(2);
        await part.SkipPastAsync(first, cancellationToken).ConfigureAwait(false);
        var head = await part.SkipPastAsync("\r\n\r\n"u8.ToArray(), cancellationToken).ConfigureAwait(false);
        part.Headers = head.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        // In an empty part the line end of its headers is that of its boundary too.
        part._start -= 2;
        part._isOver = await part.StartsWithDelimiterAsync(cancellationToken).ConfigureAwait(false);
        part._start += 2;
        return part;
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!_isOver && !buffer.IsEmpty)
        {
            var ready = ReadyBytes();
            if (ready > 0)
            {
                var count = Math.Min(ready, buffer.Length);
                _buffer.AsMemory(_start, count).CopyTo(buffer);
                _start += count;
                return count;
            }

            if (ready == 0 && _buffer.AsSpan(_start, _end - _start).StartsWith(_delimiter))
                _isOver = true;
            else
                await FillAsync(cancellationToken).ConfigureAwait(false);
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _source.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>How many of the buffered bytes surely belong to the part.</summary>
    private int ReadyBytes()
    {
        var seen = _buffer.AsSpan(_start, _end - _start);
        var found = seen.IndexOf(_delimiter);
        return found >= 0 ? found : Math.Max(0, seen.Length - _delimiter.Length + 1);
    }

    private async Task<bool> StartsWithDelimiterAsync(CancellationToken cancellationToken)
    {
        while (_end - _start < _delimiter.Length && !_isSourceRead)
            await FillAsync(cancellationToken).ConfigureAwait(false);
        return _buffer.AsSpan(_start, _end - _start).StartsWith(_delimiter);
    }

    /// <summary>Moves behind a mark and returns what stood before it.</summary>
    private async Task<string> SkipPastAsync(ReadOnlyMemory<byte> mark, CancellationToken cancellationToken)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf(mark.Span);
            if (found >= 0)
            {
                var before = Encoding.UTF8.GetString(_buffer, _start, found);
                _start += found + mark.Length;
                return before;
            }

            if (_end - _start > LongestHeader)
                throw new InvalidDataException("The multipart body has no part.");
            await FillAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <exception cref="InvalidDataException">The body ends inside the part.</exception>
    private async Task FillAsync(CancellationToken cancellationToken)
    {
        if (_isSourceRead)
            throw new InvalidDataException("The multipart body ends inside its part.");
        _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        _end -= _start;
        _start = 0;
        var count = await _source.ReadAsync(_buffer.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        _isSourceRead = count == 0;
    }
}
