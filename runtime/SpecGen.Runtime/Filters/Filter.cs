namespace SpecGen.Runtime;

/// <summary>
/// Conditions on a member of the records that are wanted. A value alone asks for equality:
/// <c>new() { Name = "vol1", Size = Filter.AtLeast(10L) | Filter.Unset&lt;long&gt;() }</c>.
/// </summary>
/// <remarks>
/// The server compares only values that are set: <c>AtMost(10)</c> does not find a record without the value. It
/// compares enumerations by the alphabet, not by rank.
/// </remarks>
public abstract class Filter
{
    private protected Filter(string expression, bool isSingle)
    {
        Expression = expression;
        IsSingle = isSingle;
    }

    internal string Expression { get; }

    /// <summary>One condition, not alternatives.</summary>
    internal bool IsSingle { get; }

    /// <summary>Equal to a value, whatever characters it has.</summary>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">A text has both kinds of quotes that the server knows.</exception>
    public static Filter<T> Is<T>(T value)
        where T : notnull => new(FilterLiteral.Of(value), isSingle: true);

    /// <summary>Equal to one of some values.</summary>
    /// <param name="values">At least one.</param>
    /// <exception cref="ArgumentException">There is no value.</exception>
    public static Filter<T> AnyOf<T>(params T[] values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length == 0)
            throw new ArgumentException("Nothing is equal to none of no values.", nameof(values));
        return new(string.Join('|', values.Select(value => FilterLiteral.Of(value))), values.Length == 1);
    }

    /// <summary>Like a pattern, in which <c>*</c> stands for any characters.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <exception cref="ArgumentException">The pattern has characters that the server would take for operators.</exception>
    public static Filter<string> Like(string pattern) => new(FilterLiteral.Pattern(pattern), isSingle: true);

    /// <summary>Less than a value.</summary>
    /// <param name="value">The value.</param>
    public static Filter<T> LessThan<T>(T value)
        where T : notnull => new("<" + FilterLiteral.Of(value), isSingle: true);

    /// <summary>Less than a value, or equal to it.</summary>
    /// <param name="value">The value.</param>
    public static Filter<T> AtMost<T>(T value)
        where T : notnull => new("<=" + FilterLiteral.Of(value), isSingle: true);

    /// <summary>Greater than a value.</summary>
    /// <param name="value">The value.</param>
    public static Filter<T> GreaterThan<T>(T value)
        where T : notnull => new(">" + FilterLiteral.Of(value), isSingle: true);

    /// <summary>Greater than a value, or equal to it.</summary>
    /// <param name="value">The value.</param>
    public static Filter<T> AtLeast<T>(T value)
        where T : notnull => new(">=" + FilterLiteral.Of(value), isSingle: true);

    /// <summary>From one value to another, both included.</summary>
    /// <param name="first">The smallest.</param>
    /// <param name="last">The largest.</param>
    public static Filter<T> Between<T>(T first, T last)
        where T : notnull => new(FilterLiteral.Of(first) + ".." + FilterLiteral.Of(last), isSingle: true);

    /// <summary>Without a value.</summary>
    public static Filter<T> Unset<T>()
        where T : notnull => new("null", isSingle: true);

    /// <summary>With a value, whichever.</summary>
    public static Filter<T> HasValue<T>()
        where T : notnull => new("!null", isSingle: true);

    /// <summary>An expression in the server's own language, sent as it stands: <c>&gt;=10GB</c>.</summary>
    /// <param name="expression">The expression. Text of unknown origin in it can change its meaning.</param>
    public static Filter<T> Expressed<T>(string expression)
        where T : notnull
    {
        ArgumentException.ThrowIfNullOrEmpty(expression);
        return new(expression, isSingle: false);
    }

    /// <summary>The opposite of a condition, in the server's language.</summary>
    /// <exception cref="InvalidOperationException">It has alternatives, or is negated already: the server cannot negate those.</exception>
    private protected static string Negated(Filter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        if (!filter.IsSingle || filter.Expression[0] == '!')
            throw new InvalidOperationException($"The server cannot negate '{filter.Expression}'.");
        return "!" + filter.Expression;
    }

    /// <summary>One condition or the other, in the server's language.</summary>
    private protected static string Either(Filter left, Filter right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Expression + "|" + right.Expression;
    }

    /// <summary>The condition in the server's language.</summary>
    public override string ToString() => Expression;
}
