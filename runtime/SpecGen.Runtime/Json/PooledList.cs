using System.Buffers;

namespace SpecGen.Runtime;

/// <summary>Collects the elements of an array of unknown length in a pooled buffer, so that only the result is allocated.</summary>
internal ref struct PooledList<T>
{
    private T[] _items;
    private int _count;

    public PooledList() => _items = ArrayPool<T>.Shared.Rent(8);

    public void Add(T item)
    {
        if (_count == _items.Length)
            Grow();
        _items[_count++] = item;
    }

    /// <summary>The elements; the list is spent.</summary>
    public T[] ToArray()
    {
        var result = _items.AsSpan(0, _count).ToArray();
        Dispose();
        return result;
    }

    public void Dispose()
    {
        Return(_items, _count);
        _items = [];
        _count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(_items.Length * 2);
        _items.AsSpan(0, _count).CopyTo(larger);
        Return(_items, _count);
        _items = larger;
    }

    private static void Return(T[] items, int used)
    {
        if (items.Length == 0)
            return;
        if (System.Runtime.CompilerServices.RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            items.AsSpan(0, used).Clear();
        ArrayPool<T>.Shared.Return(items);
    }
}
