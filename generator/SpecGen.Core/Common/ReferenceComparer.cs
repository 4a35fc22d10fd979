using System.Runtime.CompilerServices;

namespace SpecGen.Common;

/// <summary>Objects are equal that are one, whatever they say. The framework has such a comparer, but not in .NET Standard.</summary>
internal sealed class ReferenceComparer : IEqualityComparer<object>
{
    public static readonly ReferenceComparer Instance = new();

    bool IEqualityComparer<object>.Equals(object? left, object? right) => ReferenceEquals(left, right);

    int IEqualityComparer<object>.GetHashCode(object value) => RuntimeHelpers.GetHashCode(value);
}
