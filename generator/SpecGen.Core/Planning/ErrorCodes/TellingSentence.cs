namespace SpecGen.Planning.ErrorCodes;

/// <summary>Leaves out of a sentence what tells nothing of the error.</summary>
internal static class TellingSentence
{
    public static IReadOnlyList<DescriptionWord> Of(IReadOnlyList<DescriptionWord> sentence)
    {
        var telling = new List<DescriptionWord>(sentence.Count);
        var isNegated = false;
        for (var index = 0; index < sentence.Count; index++)
        {
            var identified = IdentifiedBy(sentence, index);
            if (identified > 0)
            {
                index += identified - 1;
                continue;
            }

            var word = sentence[index];
            if (IsNotBoth(sentence, index))
                break;
            isNegated |= word.Role == WordRole.Negation;
            if (IsKept(sentence, index, isNegated))
                telling.Add(telling.Count > 0 && IsEquating(sentence, index) ? word with { Role = WordRole.Predicate } : word);
            else if (word.BeginsPart && index + 1 < sentence.Count)
                sentence = [.. sentence.Take(index + 1), sentence[index + 1] with { BeginsPart = true }, .. sentence.Skip(index + 2)];
        }

        return WithoutCondition(WithoutLead(telling));
    }

    private static bool IsKept(IReadOnlyList<DescriptionWord> words, int index, bool isNegated) =>
        !WordRoles.IsFiller(words[index].Text) && !IsSentValue(words, index, isNegated) && !(IsPronoun(words[index]) && !IsAfterClause(words, index));

    /// <summary>"Node is the home of", "that is online", "because it is": without its "is" that would read as one thing.</summary>
    private static bool IsEquating(IReadOnlyList<DescriptionWord> words, int index) =>
        words[index].Role == WordRole.Copula &&
        ((index + 1 < words.Count && WordRoles.IsArticle(words[index + 1].Text)) ||
         (index > 0 && (words[index - 1].IsAnyOf("that", "which", "who") || (IsPronoun(words[index - 1]) && IsAfterClause(words, index - 1)))));

    /// <summary>"… , but not in both": a name that has room for the alternatives only must not end in "not".</summary>
    private static bool IsNotBoth(IReadOnlyList<DescriptionWord> words, int index) =>
        words[index].Text == "not" && words.Skip(index + 1).Take(2).Any(word => word.Text == "both") && index + 4 > words.Count;

    private static bool IsPronoun(DescriptionWord word) => word.IsAnyOf("it", "they");

    private static bool IsAfterClause(IReadOnlyList<DescriptionWord> words, int index) =>
        index > 0 && (words[index - 1].Role == WordRole.Clause || words[index - 1].IsAnyOf("but"));

    /// <summary>"with the specified name and UUID": how many words it has, or 0.</summary>
    private static int IdentifiedBy(IReadOnlyList<DescriptionWord> words, int index)
    {
        if (words[index].Text != "with")
            return 0;
        var sent = index + 1;
        while (sent < words.Count && WordRoles.IsArticle(words[sent].Text))
            sent++;
        if (sent == words.Count || !WordRoles.IsSent(words[sent].Text))
            return 0;
        var end = sent + 1;
        while (end < words.Count && (WordRoles.IsIdentifier(words[end].Text) || words[end].IsAnyOf("and", "or")))
            end++;
        return end == sent + 1 ? 0 : end - index;
    }

    /// <summary>"The specified name", "the name specified"; not "must be specified" or "no name was specified".</summary>
    private static bool IsSentValue(IReadOnlyList<DescriptionWord> words, int index, bool isNegated)
    {
        if (!WordRoles.IsSent(words[index].Text))
            return false;
        if (index == 0)
            return true;
        var before = words[index - 1];
        if (before.Role is WordRole.Predicate or WordRole.Copula or WordRole.Negation || before.IsAnyOf("both", "also", "only", "as"))
            return false;
        return !isNegated || before.Role != WordRole.Telling || WordRoles.IsFiller(before.Text);
    }

    /// <summary>"Internal error: …", "Warning: …": what follows says which.</summary>
    private static List<DescriptionWord> WithoutLead(List<DescriptionWord> words)
    {
        var lead = 0;
        while (lead < words.Count && WordRoles.IsPlain(words[lead].Text) && !(lead > 0 && words[lead].BeginsPart))
            lead++;
        return lead > 0 && lead < words.Count && words[lead].BeginsPart ? [.. words.Skip(lead)] : words;
    }

    /// <summary>"When adding to a group, the size must be …": the error is behind the comma.</summary>
    private static List<DescriptionWord> WithoutCondition(List<DescriptionWord> words)
    {
        if (words.Count == 0 || words[0].Role != WordRole.Clause && words[0].Text is not ("after" or "before" or "for" or "in"))
            return words;
        for (var main = words.Count - 1; main > 0; main--)
        {
            if (words[main].BeginsPart && words[main].Role is not (WordRole.Clause or WordRole.Joining) && words.Skip(main).Any(SaysSomething))
                return [.. words.Skip(main)];
        }

        return words;
    }

    private static bool SaysSomething(DescriptionWord word) => word.Role is WordRole.Predicate or WordRole.Copula or WordRole.Negation;
}
