using Microsoft.CodeAnalysis;

namespace SpecGen.Generator.Steps;

/// <summary>
/// Steps whose values are objects. Roslyn keeps the values of each step in generic tables, which the runtime compiles once for all
/// classes but anew for every struct, tuples and arrays among them: a hundred methods each. With some thirty kinds of these
/// that was two fifths of what a cold build compiled. So pairs become objects at once, and lists arrays.
/// </summary>
internal static class ObjectSteps
{
    public static IncrementalValuesProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, CancellationToken, TResult> make)
        where TLeft : class?
        where TRight : class?
        where TResult : class? => left.Combine(right).Select((pair, cancellationToken) => make(pair.Left, pair.Right, cancellationToken));

    public static IncrementalValueProvider<TResult> With<TLeft, TRight, TResult>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, CancellationToken, TResult> make)
        where TLeft : class?
        where TRight : class?
        where TResult : class? => left.Combine(right).Select((pair, cancellationToken) => make(pair.Left, pair.Right, cancellationToken));

    /// <summary>None, one or many of each.</summary>
    public static IncrementalValuesProvider<TResult> ManyWith<TLeft, TRight, TResult>(
        this IncrementalValuesProvider<TLeft> left, IncrementalValueProvider<TRight> right, Func<TLeft, TRight, CancellationToken, IEnumerable<TResult>> make)
        where TLeft : class
        where TRight : class
        where TResult : class => left.Combine(right).SelectMany((pair, cancellationToken) => make(pair.Left, pair.Right, cancellationToken));

    public static IncrementalValueProvider<Joined<TLeft, TRight>> Join<TLeft, TRight>(
        this IncrementalValueProvider<TLeft> left, IncrementalValueProvider<TRight> right)
        where TLeft : class?
        where TRight : class? => left.With(right, static (left, right, _) => new Joined<TLeft, TRight>(left, right));

    /// <summary>
    /// All values as one. To be asked for once a step: Roslyn looks through the values at every edit, changed or not.
    /// </summary>
    public static IncrementalValueProvider<TValue[]> Gather<TValue>(this IncrementalValuesProvider<TValue> values)
        where TValue : class => values.Collect().Select(static (all, _) => all.ToArray());
}

/// <summary>Two values of steps as one, equal if both are.</summary>
internal sealed record Joined<TLeft, TRight>(TLeft Left, TRight Right)
    where TLeft : class?
    where TRight : class?;

/// <summary>A struct as an object.</summary>
internal sealed record Held<TValue>(TValue Value)
    where TValue : struct, IEquatable<TValue>;
