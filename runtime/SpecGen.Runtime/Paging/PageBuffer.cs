using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>What came of a page and was not read yet.</summary>
/// <param name="limit">The largest record, in bytes.</param>
internal sealed class PageBuffer(int limit) : IDisposable
{
    private const int FirstSize = 64 * 1024;

    /// <summary>Twice as much is still an array.</summary>
    private const int LargestLimit = 512 * 1024 * 1024;

    private readonly int _limit = Math.Min(limit, LargestLimit);
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;
    private int _wanted;

    /// <summary>How much came in all, in bytes.</summary>
    public long Received { get; private set; }

    /// <summary>Everything came.</summary>
    public bool IsComplete { get; private set; }

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    /// <summary>
    /// It is worth reading. A record larger than a first buffer is looked at again only when twice as much has come, since
    /// it is read from its beginning each time.
    /// </summary>
    public bool IsReady => IsComplete || Unread.Length >= _wanted;

    public void Skip(int count)
    {
        _start += count;
        _wanted = Unread.Length < FirstSize ? 0 : 2 * Unread.Length;
    }

    /// <exception cref="HttpRequestException">A single record is larger than the limit.</exception>
    public async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        var count = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
        Received += count;
        IsComplete = count == 0;
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _start = _end = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
    }

    private void MakeRoom()
    {
        var unread = _end - _start;
        if (unread > _limit)
            throw TransportFailures.TooLarge("record", _limit);
        if (_start > 0)
        {
            _bytes.AsSpan(_start, unread).CopyTo(_bytes);
            _start = 0;
            _end = unread;
        }

        if (_end < _bytes.Length)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
