using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>What came of a page and was not read yet.</summary>
internal sealed class PageBuffer : IDisposable
{
    private const int FirstSize = 64 * 1024;

    /// <summary>The largest single record.</summary>
    private const int LargestSize = 256 * 1024 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _start;
    private int _end;

    /// <summary>Everything came.</summary>
    public bool IsComplete { get; private set; }

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public void Skip(int count) => _start += count;

    /// <exception cref="IOException">A single record is larger than any should be.</exception>
    public async ValueTask FillAsync(Stream stream, CancellationToken cancellationToken)
    {
        MakeRoom();
        var count = await stream.ReadAsync(_bytes.AsMemory(_end), cancellationToken).ConfigureAwait(false);
        _end += count;
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
        if (_start > 0)
        {
            _bytes.AsSpan(_start, unread).CopyTo(_bytes);
            _start = 0;
            _end = unread;
        }

        if (_end < _bytes.Length)
            return;
        if (_bytes.Length >= LargestSize)
            throw new IOException($"A record is larger than {LargestSize} bytes.");

        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
