namespace SpecGen.Binding.Sections;

/// <summary>Finds where a text says that something holds under a condition only.</summary>
internal static class ConditionText
{
    private static readonly string[] s_beginnings =
        ["if ", "when ", "unless ", "required ", "optional ", "only when ", "only if ", "only required ", "not used ", "not required ", "not valid ", "invalid ", "needed "];

    private static readonly string[] s_triggers =
        [" if ", " when ", " unless ", "only required", "required only", "required when", "required if", "only needed", "only for "];

    /// <summary>"Defines if a link is made" is no condition.</summary>
    private static readonly string[] s_verbsOfIf = ["defines", "specifies", "indicates", "determines", "sets", "see"];

    private static readonly string[] s_continuations =
        ["required ", "optional ", "invalid ", "not valid ", "valid ", "only ", "must ", "needed ", "mandatory ", "not required ", "not used "];

    private static readonly string[] s_demands = ["required", " must be specified", " must be provided", " must be given", " mandatory"];

    /// <summary>
    /// The sentences of a text that state a condition, or null. A later sentence that begins with "If" explains what values mean,
    /// unless it demands something.
    /// </summary>
    public static string? In(string text)
    {
        var conditions = Sentences.Of(text).Where((sentence, index) => IsCondition(sentence, isFirst: index == 0)).ToList();
        return conditions.Count == 0 ? null : string.Join(" ", conditions);
    }

    /// <summary>Whether a line speaks of what the line above it names: <c>Optional for a group of its own.</c></summary>
    public static bool ContinuesLineAbove(string line) => BeginsWithAny(line, s_continuations);

    /// <summary>"If provided, the following fields are required:"</summary>
    public static bool AnnouncesRequired(string text)
    {
        var start = text.IndexOf("following ", StringComparison.OrdinalIgnoreCase);
        return start >= 0
            && (text.IndexOf("required", start, StringComparison.OrdinalIgnoreCase) >= 0
                || text.IndexOf(" be specified", start, StringComparison.OrdinalIgnoreCase) >= 0
                || text.IndexOf(" be provided", start, StringComparison.OrdinalIgnoreCase) >= 0);
    }

    public static string? Joined(string? first, string? second) =>
        first is null ? second : second is null ? first : first + " " + second;

    private static bool IsCondition(string sentence, bool isFirst)
    {
        var text = sentence.TrimStart('(', ' ');
        if (text.StartsWith("if ", StringComparison.OrdinalIgnoreCase) && !isFirst)
            return s_demands.Any(demand => text.IndexOf(demand, StringComparison.OrdinalIgnoreCase) >= 0);
        if (BeginsWithAny(text, s_beginnings))
            return true;
        return s_triggers.Any(trigger => text.IndexOf(trigger, StringComparison.OrdinalIgnoreCase) is >= 0 and var at && !FollowsVerb(text, at));
    }

    private static bool FollowsVerb(string text, int at)
    {
        var start = at == 0 ? 0 : text.LastIndexOf(' ', at - 1) + 1;
        return s_verbsOfIf.Contains(text.Substring(start, at - start), StringComparer.OrdinalIgnoreCase);
    }

    private static bool BeginsWithAny(string text, string[] words) =>
        words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
