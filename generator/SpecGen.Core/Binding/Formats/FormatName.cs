using SpecGen.Common;

namespace SpecGen.Binding.Formats;

/// <summary>
/// The format that a member's name speaks of: <c>create_time</c> and <c>creationTimestamp</c> are moments wherever real pages
/// show one. Pages of writes show none, so the name must do, or a member would be typed by which pages a project has.
/// </summary>
internal static class FormatName
{
    private const string Time = "time";

    private const string Duration = "duration";

    private static readonly string[] s_lastWords = [Time, "timestamp", "date", Duration];

    /// <summary>
    /// Before "time" these tell of an amount, or of an end that APIs also give as an amount or in words
    /// (<c>expiry_time</c>: a moment, <c>P1DT2H</c>, <c>infinite</c>): only an example decides.
    /// </summary>
    private static readonly string[] s_amounts =
    [
        "lag", "remaining", "elapsed", "total", "idle", "wait", "waiting", "response", "retention", "up", "run", "running", "life",
        "max", "maximum", "min", "minimum", "average", "avg", "delay", "expiry", "expiration", "cutover", "execution", "processing", "inactive",
    ];

    private static readonly string[] s_amountPhrases =
        ["duration", "interval", "amount of time", "length of time", "how long", " in seconds", " in minutes", " in hours", " in days", "of day", "hh:mm"];

    public static string? Of(string name, EquatableArray<string> description)
    {
        if (Parted(name) is not var (before, last))
            return null;
        if (last == Duration)
            return ValueFormat.Duration;
        var isOpen = (last == Time && s_amounts.Contains(before)) || description.Any(TellsOfAmount);
        return isOpen ? null : ValueFormat.DateTime;
    }

    /// <summary>The last word, where it is one of time, and the word before it; both in small letters.</summary>
    private static (string Before, string Last)? Parted(string name)
    {
        foreach (var last in s_lastWords)
        {
            if (!name.EndsWith(last, StringComparison.OrdinalIgnoreCase))
                continue;
            var start = name.Length - last.Length;
            if (start == 0)
                return ("", last);
            var isWord = name[start - 1] is '_' or '-' or '.' or ' ' || (char.IsLower(name[start - 1]) && char.IsUpper(name[start]));
            if (isWord)
                return (LastWord(name.Substring(0, start).TrimEnd('_', '-', '.', ' ')), last);
        }

        return null;
    }

    private static string LastWord(string text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]) && (start == text.Length || !char.IsUpper(text[start])))
            start--;
        return text.Substring(start).ToLowerInvariant();
    }

    private static bool TellsOfAmount(string paragraph) =>
        s_amountPhrases.Any(phrase => paragraph.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0);
}
