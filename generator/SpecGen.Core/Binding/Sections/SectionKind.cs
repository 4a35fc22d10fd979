namespace SpecGen.Binding.Sections;

/// <summary>What a section states of the members it lists.</summary>
internal enum SectionKind
{
    /// <summary>Nothing of members: prose.</summary>
    None,
    Required,
    Recommended,
    Optional,
    Defaults,
}

/// <summary>Knows a section by its heading, however the page's author happened to write it.</summary>
internal static class SectionKinds
{
    /// <summary>"Propeties" is printed, too.</summary>
    private static readonly string[] s_nouns = ["prope", "parameter", "field", "value", "attribute", "member"];

    public static SectionKind Of(string heading)
    {
        var words = heading.ToLowerInvariant().Trim(' ', ':', '.');
        if (!s_nouns.Any(noun => words.IndexOf(noun, StringComparison.Ordinal) >= 0))
            return SectionKind.None;
        if (words.StartsWith("the following ", StringComparison.Ordinal))
            words = words.Substring(words.LastIndexOf(' ') + 1);
        return words.Split(' ')[0] switch
        {
            "required" or "mandatory" => SectionKind.Required,
            "recommended" when !words.EndsWith("values", StringComparison.Ordinal) => SectionKind.Recommended,
            "optional" => SectionKind.Optional,
            "default" => SectionKind.Defaults,
            _ => SectionKind.None,
        };
    }
}
