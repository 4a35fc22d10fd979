using System.Collections;
using System.Runtime.CompilerServices;

namespace SpecGen.Common;

/// <summary>
/// An immutable array that is equal by value, so that a record holding one can sit in an incremental pipeline
/// (<c>ImmutableArray</c> compares by reference and would defeat every cache).
/// </summary>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
public readonly struct EquatableArray<T> : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly T[]? _items;

    internal EquatableArray(T[] items) => _items = items;

    /// <summary>None of its own where there are none.</summary>
    internal T[] Items => _items ?? [];

    public int Count => _items?.Length ?? 0;

    public bool IsEmpty => Count == 0;

    public T this[int index] => Items[index];

    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>It is the same array, and not only an equal one.</summary>
    public bool IsSame(EquatableArray<T> other) => ReferenceEquals(_items, other._items);

    public bool Equals(EquatableArray<T> other) =>
        ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        return hash;
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);
}

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => items.IsEmpty ? default : new(items.ToArray());

    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
    {
        var array = items.ToArray();
        return array.Length == 0 ? default : new(array);
    }

    /// <summary>Compares by identity: for arrays whose items are a whole tree.</summary>
    public static IEqualityComparer<EquatableArray<T>> Identity<T>()
        where T : class, IEquatable<T> => IdentityComparer<T>.Instance;

    private sealed class IdentityComparer<T> : IEqualityComparer<EquatableArray<T>>
        where T : class, IEquatable<T>
    {
        public static readonly IdentityComparer<T> Instance = new();

        public bool Equals(EquatableArray<T> left, EquatableArray<T> right) => left.IsSame(right);

        public int GetHashCode(EquatableArray<T> array) => array.IsEmpty ? 0 : RuntimeHelpers.GetHashCode(array[0]);
    }
}
