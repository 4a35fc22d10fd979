using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>A growing byte buffer from the shared pool.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private byte[] _bytes;
    private int _count;

    /// <param name="size">How much there is room for at first, in bytes.</param>
    public PooledBuffer(int size)
        : this(ArrayPool<byte>.Shared.Rent(size), 0)
    {
    }

    /// <summary>Takes over a buffer of the pool.</summary>
    public PooledBuffer(byte[] bytes, int count)
    {
        _bytes = bytes;
        _count = count;
    }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _count);

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(_count);
    }

    public void Dispose()
    {
        var bytes = _bytes;
        var used = _count;
        _bytes = [];
        _count = 0;
        if (bytes.Length == 0)
            return;

        // Bodies can hold secrets, and the pool is shared with the whole program.
        bytes.AsSpan(0, used).Clear();
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Ensure(int sizeHint)
    {
        var needed = _count + Math.Max(sizeHint, 1);
        if (needed <= _bytes.Length)
            return;

        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, _bytes.Length * 2));
        _bytes.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes, clearArray: true);
        _bytes = larger;
    }
}
