namespace SpecGen.Binding.Sections;

/// <summary>Finds a default within prose: <c>Defaults to none if not supplied</c>, <c>is set to true by default</c>.</summary>
internal static class DefaultPhrase
{
    private static readonly string[] s_leads = ["default value is ", "default is ", "defaults to ", "defaulted to ", "this flag is set to "];

    private const string SetTo = " is set to ";

    private const string ByDefault = " by default";

    /// <summary>The default that a text states of each of the members whose type it fits.</summary>
    public static IEnumerable<MemberDefault> In(string text, IEnumerable<KnownMember> members)
    {
        if (ValueIn(text) is not { } printed)
            yield break;
        foreach (var member in members)
        {
            var value = DefaultValue.Of(printed, member);
            if (value.Json is not null)
                yield return value.Default;
        }
    }

    /// <summary><c>If a key is given, authentication_enabled is set to true by default.</c></summary>
    public static IReadOnlyList<MemberDefault>? InSentence(string text, MemberLookup lookup)
    {
        var end = text.IndexOf(ByDefault, StringComparison.OrdinalIgnoreCase);
        var start = end < 0 ? -1 : text.LastIndexOf(SetTo, end, StringComparison.OrdinalIgnoreCase);
        if (start <= 0)
            return null;
        var nameStart = text.LastIndexOf(' ', start - 1) + 1;
        var name = text.Substring(nameStart, start - nameStart).Trim('`', '"', '\'');
        var value = text.Substring(start + SetTo.Length, end - start - SetTo.Length);
        var condition = text.Substring(0, nameStart).Trim(' ', ',');
        return lookup.FindAll(name)
            .Select(member => DefaultValue.Of(value, member).Default with { Condition = condition.Length == 0 ? null : condition })
            .ToList();
    }

    private static string? ValueIn(string text)
    {
        foreach (var lead in s_leads)
        {
            var start = text.IndexOf(lead, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                continue;
            var value = Sentences.Of(text.Substring(start + lead.Length)).First();
            var end = value.IndexOf(ByDefault, StringComparison.OrdinalIgnoreCase);
            return end < 0 ? value : value.Substring(0, end);
        }

        return null;
    }
}
