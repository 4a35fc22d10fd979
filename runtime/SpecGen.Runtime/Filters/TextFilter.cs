using System.Diagnostics.CodeAnalysis;

namespace SpecGen.Runtime;

/// <summary>
/// A condition on a text: a text alone asks for equality, and what <see cref="Filter"/> makes of texts is one, too.
/// </summary>
public sealed class TextFilter : Filter
{
    private TextFilter(string expression, bool isSingle)
        : base(expression, isSingle)
    {
    }

    /// <summary>Equal to a text.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator TextFilter(string value) => Is(value);

    /// <summary>The same condition.</summary>
    /// <param name="filter">The condition; null for none.</param>
    [return: NotNullIfNotNull(nameof(filter))]
    public static implicit operator TextFilter?(Filter<string>? filter) => filter is null ? null : new(filter.Expression, filter.IsSingle);

    /// <summary>One condition or the other.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static TextFilter operator |(TextFilter left, TextFilter right) => new(Either(left, right), isSingle: false);

    /// <summary>Not the condition.</summary>
    /// <param name="filter">The condition.</param>
    /// <exception cref="InvalidOperationException">It has alternatives, or is negated already: the server cannot negate those.</exception>
    public static TextFilter operator !(TextFilter filter) => new(Negated(filter), isSingle: true);
}
