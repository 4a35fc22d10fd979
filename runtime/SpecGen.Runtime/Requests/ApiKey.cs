using System.ComponentModel;
using System.Globalization;

namespace SpecGen.Runtime.Generated;

/// <summary>A key of a path. Opaque: it may hold any character, also <c>/</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ApiKey
{
    private readonly string? _text;

    private ApiKey(string text) => _text = text;

    /// <summary>Takes a text key.</summary>
    /// <param name="text">Any text but an empty one, <c>.</c> and <c>..</c>, which would lead to another resource.</param>
    /// <exception cref="ArgumentException">The text is null, empty, <c>.</c> or <c>..</c>.</exception>
    public static implicit operator ApiKey(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (text is "." or "..")
            throw new ArgumentException($"'{text}' is no key: it would lead to another resource.", nameof(text));
        return new(text);
    }

    /// <summary>Takes a number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator ApiKey(long number) => new(number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The key as text.</summary>
    public override string ToString() => _text ?? "";
}
