using System.Globalization;
using System.Text.RegularExpressions;

namespace SpecGen.Runtime;

/// <summary>A release of the server's software, ordered by its numbers: 9.8 is before 9.10.1, and 9.12.1 before 9.12.1P3.</summary>
public sealed partial class ApiRelease : IComparable<ApiRelease>, IEquatable<ApiRelease>
{
    private readonly int[] _numbers;

    private ApiRelease(string text, int[] numbers)
    {
        Text = text;
        _numbers = numbers;
    }

    /// <summary>As it was given: <c>9.12.1P3</c>.</summary>
    public string Text { get; }

    /// <summary>Reads a release, with its patch or without: <c>9.8</c>, <c>9.12.1</c>, <c>9.12.1P3</c>.</summary>
    /// <param name="text">The release.</param>
    /// <exception cref="FormatException">The text is no release.</exception>
    public static ApiRelease Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var release) ? release : throw new FormatException($"'{text}' is no release; one is written as 9.12.1 or 9.12.1P3.");
    }

    /// <summary>Reads a release, with its patch or without.</summary>
    /// <param name="text">The release.</param>
    /// <param name="release">What was read, or null.</param>
    public static bool TryParse(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ApiRelease? release)
    {
        release = null;
        if (text is null || Pattern().Match(text.Trim()) is not { Success: true } match)
            return false;
        var numbers = new List<int>();
        foreach (Capture part in match.Groups["part"].Captures)
        {
            if (!int.TryParse(part.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            numbers.Add(number);
        }

        while (numbers.Count < 3)
            numbers.Add(0);
        if (match.Groups["patch"] is { Success: true } patch)
        {
            if (!int.TryParse(patch.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return false;
            numbers.Add(number);
        }

        release = new(text.Trim(), [.. numbers]);
        return true;
    }

    /// <summary>Whether the server has all that came with a release. The analyzers of SpecGen.Generator know code behind it as guarded.</summary>
    /// <param name="release">The release, as pages print it: <c>9.13.1</c>.</param>
    /// <exception cref="FormatException">The text is no release.</exception>
    public bool IsAtLeast(string release) => CompareTo(Parse(release)) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ApiRelease? other)
    {
        if (other is null)
            return 1;
        for (var index = 0; index < Math.Max(_numbers.Length, other._numbers.Length); index++)
        {
            var order = At(index).CompareTo(other.At(index));
            if (order != 0)
                return order;
        }

        return 0;
    }

    /// <inheritdoc/>
    public bool Equals(ApiRelease? other) => other is not null && CompareTo(other) == 0;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ApiRelease);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(At(0), At(1), At(2), At(3));

    /// <summary>As it was given.</summary>
    public override string ToString() => Text;

    /// <summary>The same release.</summary>
    public static bool operator ==(ApiRelease? left, ApiRelease? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Not the same release.</summary>
    public static bool operator !=(ApiRelease? left, ApiRelease? right) => !(left == right);

    /// <summary>The earlier release.</summary>
    public static bool operator <(ApiRelease? left, ApiRelease? right) => left is null ? right is not null : left.CompareTo(right) < 0;

    /// <summary>The earlier release, or the same.</summary>
    public static bool operator <=(ApiRelease? left, ApiRelease? right) => left is null || left.CompareTo(right) <= 0;

    /// <summary>The later release.</summary>
    public static bool operator >(ApiRelease? left, ApiRelease? right) => right < left;

    /// <summary>The later release, or the same.</summary>
    public static bool operator >=(ApiRelease? left, ApiRelease? right) => right <= left;

    private int At(int index) => index < _numbers.Length ? _numbers[index] : 0;

    /// <summary>What follows a release besides a patch (<c>RC1</c>, <c>X21</c>) makes no difference to what it has.</summary>
    [GeneratedRegex(@"^(?<part>\d{1,9})(\.(?<part>\d{1,9})){0,2}(P(?<patch>\d{1,9}))?([A-OQ-Z].*)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
