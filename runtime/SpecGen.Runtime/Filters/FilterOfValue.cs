namespace SpecGen.Runtime;

/// <summary>A condition on a member of a certain type.</summary>
/// <typeparam name="T">The member's type.</typeparam>
public sealed class Filter<T> : Filter
    where T : notnull
{
    internal Filter(string expression, bool isSingle)
        : base(expression, isSingle)
    {
    }

    /// <summary>Equal to a value.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Filter<T>(T value) => Is(value);

    /// <summary>One condition or the other.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Filter<T> operator |(Filter<T> left, Filter<T> right) => new(Either(left, right), isSingle: false);

    /// <summary>Not the condition.</summary>
    /// <param name="filter">The condition.</param>
    /// <exception cref="InvalidOperationException">It has alternatives, or is negated already: the server cannot negate those.</exception>
    public static Filter<T> operator !(Filter<T> filter) => new(Negated(filter), isSingle: true);
}
