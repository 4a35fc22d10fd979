using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace SpecGen.Runtime;

/// <summary>The path of a <see cref="RawRequest"/>, written as an interpolated string: its values are encoded, its text is not.</summary>
/// <param name="literalLength">Of the text, as the compiler counts it.</param>
/// <param name="formattedCount">How many values there are.</param>
[InterpolatedStringHandler]
public readonly struct RawPath(int literalLength, int formattedCount)
{
    private readonly StringBuilder _template = new(literalLength + (3 * formattedCount));
    private readonly List<ApiKey> _keys = new(formattedCount);

    internal string Template => _template?.ToString() ?? "";

    internal ApiKey[] Keys => [.. _keys ?? []];

    /// <summary>Takes text of the path as it stands.</summary>
    /// <param name="value">The text.</param>
    public void AppendLiteral(string value) => _template.Append(value);

    /// <summary>Takes a value, which is one segment of the path or a part of one.</summary>
    /// <param name="value">The value.</param>
    /// <param name="format">Its format, or null.</param>
    public void AppendFormatted<T>(T value, string? format = null)
    {
        _keys.Add((value as IFormattable)?.ToString(format, CultureInfo.InvariantCulture) ?? value?.ToString() ?? "");
        _template.Append(CultureInfo.InvariantCulture, $"{{{_keys.Count}}}");
    }
}
