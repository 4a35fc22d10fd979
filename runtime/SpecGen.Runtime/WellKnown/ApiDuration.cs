using System.Globalization;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace SpecGen.Runtime;

/// <summary>
/// A duration as the server writes it: ISO 8601 (<c>PT15S</c>, <c>P30D</c>) or, for retention, a word such as
/// <c>infinite</c>.
/// </summary>
/// <param name="Text">The text as it came.</param>
[JsonConverter(typeof(ApiValueConverter<ApiDuration>))]
public readonly partial record struct ApiDuration(string Text) : IApiValue<ApiDuration>
{
    /// <summary>A duration to send.</summary>
    /// <param name="value">A duration that is not negative; fractions of a second are dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException">The duration is negative.</exception>
    public ApiDuration(TimeSpan value)
        : this(Print(value))
    {
    }

    /// <summary>
    /// The duration; null where the text is a word, or counts in months or years, which have no fixed length.
    /// </summary>
    public TimeSpan? Value => Parse(Text);

    /// <inheritdoc cref="ApiDuration(TimeSpan)"/>
    public static implicit operator ApiDuration(TimeSpan value) => new(value);

    /// <inheritdoc/>
    public static ApiDuration FromText(string text) => new(text);

    /// <summary>The text as it came.</summary>
    public override string ToString() => Text ?? "";

    [GeneratedRegex(@"^P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:\.\d{1,7})?)S)?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();

    private static TimeSpan? Parse(string? text)
    {
        if (text is null || text.Length < 3 || text[^1] == 'T')
            return null;
        var match = Pattern().Match(text);
        if (!match.Success)
            return null;

        var days = (Part(match, 1) * 7) + Part(match, 2);
        var seconds = (Part(match, 3) * 3600) + (Part(match, 4) * 60) + Part(match, 5);
        var ticks = ((days * 86_400) + seconds) * TimeSpan.TicksPerSecond;
        return ticks <= long.MaxValue ? new TimeSpan((long)ticks) : null;
    }

    private static decimal Part(Match match, int group) =>
        match.Groups[group].Success ? decimal.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string Print(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        var days = value.Days > 0 ? string.Create(CultureInfo.InvariantCulture, $"{value.Days}D") : "";
        var time = string.Concat(Unit(value.Hours, 'H'), Unit(value.Minutes, 'M'), Unit(value.Seconds, 'S'));
        if (time.Length > 0)
            return $"P{days}T{time}";
        return days.Length > 0 ? "P" + days : "PT0S";
    }

    private static string Unit(int number, char unit) =>
        number > 0 ? string.Create(CultureInfo.InvariantCulture, $"{number}{unit}") : "";
}
