using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>A key of a path. Opaque: it may hold any character, also <c>/</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiKey
{
    private readonly string? _text;

    private ApiKey(string? text) => _text = text;

    /// <summary>Takes a text key. The request that it is a key of looks whether it can be one.</summary>
    /// <param name="text">Any text but an empty one, <c>.</c> and <c>..</c>, which would lead to another resource.</param>
    public static implicit operator ApiKey(string text) => new(text);

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ApiKey(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>It leads to one resource.</summary>
    internal bool IsKey => _text is { Length: > 0 } and not "." and not "..";

    /// <summary>Says that it is no key.</summary>
    /// <param name="parameter">Of the method that was given it.</param>
    /// <exception cref="ArgumentException">Always.</exception>
    [DoesNotReturn]
    internal void Refuse(string parameter)
    {
        ArgumentException.ThrowIfNullOrEmpty(_text, parameter);
        throw new ArgumentException($"'{_text}' is no key: it would lead to another resource.", parameter);
    }

    /// <summary>The key as text.</summary>
    public override string ToString() => _text ?? "";
}
