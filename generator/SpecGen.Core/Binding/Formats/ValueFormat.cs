using System.Globalization;
using System.Text.RegularExpressions;

namespace SpecGen.Binding.Formats;

/// <summary>Which format of the wire a value is written in.</summary>
internal static class ValueFormat
{
    public const string DateTime = "date-time";
    public const string Duration = "duration";

    /// <summary>What generators of examples write where a document has none.</summary>
    private const string Placeholder = "string";

    /// <summary>Values are at most 40 characters and the patterns unambiguous; a limit would fail pages on a busy machine.</summary>
    private static readonly TimeSpan s_limit = Regex.InfiniteMatchTimeout;

    private static readonly Regex s_moment = new(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?$", RegexOptions.CultureInvariant, s_limit);

    private static readonly Regex s_day = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", RegexOptions.CultureInvariant, s_limit);

    private static readonly Regex s_duration = new(
        @"^P(?=[0-9T])([0-9]+[YMWD])*(T([0-9]+(\.[0-9]+)?[HMS])+)?$", RegexOptions.CultureInvariant, s_limit);

    public static bool IsPlaceholder(string value) => value.Length == 0 || value == Placeholder;

    /// <summary>The format that a value has beyond doubt, or null. A day alone may be a release or a number of a part.</summary>
    public static string? Of(string value) =>
        IsMoment(value) ? DateTime : IsDuration(value) ? Duration : null;

    /// <summary>Whether a value can be of a format that its member's name speaks of.</summary>
    public static bool Fits(string value, string format) => format switch
    {
        DateTime => IsMoment(value) || (value.Length <= 10 && s_day.IsMatch(value) && IsDate(value)),
        _ => IsDuration(value),
    };

    private static bool IsMoment(string value) => value.Length is >= 16 and <= 40 && s_moment.IsMatch(value) && IsDate(value.Substring(0, 10));

    private static bool IsDuration(string value) => value.Length is >= 3 and <= 40 && s_duration.IsMatch(value);

    private static bool IsDate(string value) =>
        System.DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
