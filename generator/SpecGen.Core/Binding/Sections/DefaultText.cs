namespace SpecGen.Binding.Sections;

/// <summary>
/// Parts what is printed of a default into the value and its condition: <c>sync (when the type is sync)</c>,
/// <c>443 if TLS is used</c>, <c>4 , if a list is given</c>, <c>mixed - what the group speaks</c>.
/// </summary>
internal static class DefaultText
{
    private static readonly string[] s_leads = ["default value is ", "default is ", "defaults to "];

    private static readonly string[] s_conditions = ["if ", "when ", "for ", "unless ", "otherwise", "in all other ", "by default"];

    /// <summary>"false if not supplied" is what a default is anyhow.</summary>
    private static readonly string[] s_selfEvident = ["if not specified", "if not supplied", "if not set", "if not provided", "if not given", "when not specified", "by default"];

    private static readonly string[] s_exceptions = ["if ", "when ", "unless ", "however, "];

    /// <summary>The first sentence has the value; a later one only restricts it.</summary>
    public static (string Literal, string? Condition) Parted(string printed)
    {
        var sentences = Sentences.Of(printed);
        var (literal, condition) = PartedSentence(WithoutLead(sentences.First()));
        var exceptions = sentences.Skip(1).Where(sentence => BeginsWithAny(sentence, s_exceptions)).ToList();
        return (literal, exceptions.Count == 0 ? condition : ConditionText.Joined(condition, string.Join(" ", exceptions)));
    }

    private static (string Literal, string? Condition) PartedSentence(string sentence)
    {
        var text = sentence.Trim().TrimEnd('.');
        var end = EndOfFirstWord(text);
        var rest = text.Substring(end).TrimStart(' ', ',');
        if (rest.Length == 0 || text[0] == '[')
            return (text, null);
        var literal = text.Substring(0, end);
        if (rest[0] == '(')
            return (literal, ConditionText.In(rest.Trim('(', ')', ' ')) is null ? null : rest.Trim('(', ')', ' '));
        if (rest.StartsWith("- ", StringComparison.Ordinal))
            rest = rest.Substring(2).TrimStart();
        else if (!BeginsWithAny(rest, s_conditions) && !BeginsWithAny(rest, s_exceptions))
            return (text, null);
        if (BeginsWithAny(rest, s_selfEvident))
            return (literal, null);
        return (literal, BeginsWithAny(rest, s_conditions) || BeginsWithAny(rest, s_exceptions) ? rest : null);
    }

    private static string WithoutLead(string text)
    {
        foreach (var lead in s_leads)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return text.Substring(lead.Length);
        }

        return text;
    }

    private static int EndOfFirstWord(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
                return i > 0 && text[i - 1] == ',' && BeginsWithAny(text.Substring(i).TrimStart(), s_conditions) ? i - 1 : i;
        }

        return text.Length;
    }

    private static bool BeginsWithAny(string text, string[] words) =>
        words.Any(word => text.StartsWith(word, StringComparison.OrdinalIgnoreCase));
}
