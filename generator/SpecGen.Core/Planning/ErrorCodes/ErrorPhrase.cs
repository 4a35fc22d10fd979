namespace SpecGen.Planning.ErrorCodes;

/// <summary>
/// Chooses the words of a description that name its error: of its first telling sentence as much as fits, cut only where a
/// reader could stop, and always with what is said of the subject, above all a "not".
/// </summary>
internal static class ErrorPhrase
{
    /// <summary>What a name has room for, in telling words.</summary>
    private const int Room = 7;

    /// <summary>The same in letters.</summary>
    private const int Letters = 70;

    /// <summary>A name is not cut in the middle of a phrase up to this many.</summary>
    private const int Stretch = 9;

    /// <summary>Fewer do not tell an error from others.</summary>
    private const int Fewest = 2;

    /// <summary>Of a long subject and of what is said of it, each this many.</summary>
    private const int Half = 4;

    public static IReadOnlyList<DescriptionWord> Of(string description)
    {
        IReadOnlyList<DescriptionWord> best = [];
        foreach (var sentence in DescriptionReader.Read(description))
        {
            var words = TellingSentence.Of(sentence);
            if (best.Count > 0 && words.Count > 0 && WordRoles.IsAdvising(words[0].Text))
                continue;
            var phrase = Rendered(Chosen(words));
            if (WeightOf(phrase.Where(word => !WordRoles.IsPlain(word.Text))) >= Fewest)
                return phrase;
            if (best.Count == 0)
                best = phrase;
        }

        return best;
    }

    private static IReadOnlyList<DescriptionWord> Chosen(IReadOnlyList<DescriptionWord> words)
    {
        var whole = WithoutTail(words);
        if (Fits(whole))
            return whole;
        if (AdversativeOf(words) is var but and > 0)
            return words[but + 1].IsAnyOf("it", "they")
                ? [.. Limited([.. words.Take(but)], Half), words[but], .. Limited([.. words.Skip(but + 1)], Half)]
                : Chosen([.. words.Skip(but + 1)]);

        var start = Fitting(words);
        var negation = NegationOf(words);
        if (negation >= start.Count)
            return Shortened([.. words.Skip(StatementBegin(words, negation))]);
        return PredicateOf(words) is var predicate and >= 0 && !start.Skip(predicate + 1).Any(word => word.IsTelling) ? Shortened(words) : start;
    }

    /// <summary>The beginning of a long subject and of what is said of it, before all what it is not.</summary>
    private static IReadOnlyList<DescriptionWord> Shortened(IReadOnlyList<DescriptionWord> words)
    {
        var subject = Math.Max(PredicateOf(words), 0);
        var predicate = Math.Max(NegationOf(words), subject);
        while (predicate > subject && SaysSomething(words[predicate - 1]))
            predicate--;
        return [.. SubjectOf(words, subject), .. Limited([.. words.Skip(predicate)], Half)];
    }

    /// <summary>Of "A is in use and B cannot be removed" the second; of "A is in use and cannot be removed" all.</summary>
    private static int StatementBegin(IReadOnlyList<DescriptionWord> words, int negation)
    {
        var begin = negation;
        while (begin > 0 && !words[begin - 1].IsAnyOf("and", "or"))
            begin--;
        return words.Skip(begin).Take(negation - begin).Any(word => word.IsTelling) && words.Take(begin).Any(SaysSomething) ? begin : 0;
    }

    /// <summary>What succeeded before a "but" is not the error. Its place, or 0.</summary>
    private static int AdversativeOf(IReadOnlyList<DescriptionWord> words)
    {
        for (var index = 1; index < words.Count - Fewest; index++)
        {
            if (words[index].IsAnyOf("but", "however") && words.Skip(index + 2).Any(SaysSomething))
                return index;
        }

        return 0;
    }

    /// <summary>Whole phrases as long as there is room, and at least as much as tells something.</summary>
    private static IReadOnlyList<DescriptionWord> Fitting(IReadOnlyList<DescriptionWord> words)
    {
        IReadOnlyList<DescriptionWord> fitting = [];
        var cut = 0;
        for (var end = NextCut(words, 0); ; cut = end, end = NextCut(words, end))
        {
            var phrase = WithoutTail([.. words.Take(end)]);
            var weight = WeightOf(phrase);
            if (WeightOf(fitting) < Fewest)
                fitting = weight <= Stretch ? phrase : Limited(phrase, Room);
            else if (!Fits(phrase))
                return IsOnly(words, cut) ? [.. words.Take(cut), .. Limited([.. words.Skip(cut)], Half)] : WithoutOpenClause(fitting);
            else
                fitting = phrase;
            if (end == words.Count)
                return fitting;
        }
    }

    /// <summary>"Can only be modified with …", "is supported only if …": without what follows it says the contrary.</summary>
    private static bool IsOnly(IReadOnlyList<DescriptionWord> words, int cut) =>
        words.Skip(Math.Max(cut - Half, 0)).Take(Math.Min(Half, cut)).Any(word => word.Text == "only");

    /// <summary>"… because all nodes": a reason or condition of which nothing is said any more.</summary>
    private static IReadOnlyList<DescriptionWord> WithoutOpenClause(IReadOnlyList<DescriptionWord> words)
    {
        var clause = words.Count - 1;
        while (clause > 0 && (words[clause].Role != WordRole.Clause || words[clause].IsAnyOf("that", "which", "who", "whose", "where")))
            clause--;
        return clause <= 0 || words.Skip(clause).Any(SaysSomething) ? words : WithoutTail([.. words.Take(clause)]);
    }

    /// <summary>The next place behind <paramref name="from"/> where a reader could stop.</summary>
    private static int NextCut(IReadOnlyList<DescriptionWord> words, int from)
    {
        for (var index = from + 1; index < words.Count; index++)
        {
            if (words[index - 1].IsTelling && (words[index].BeginsPart || words[index].Role is WordRole.Clause or WordRole.Joining) && !IsPaired(words, index))
                return index;
        }

        return words.Count;
    }

    /// <summary>"Either a or b" and "between 1 and 5" are one.</summary>
    private static bool IsPaired(IReadOnlyList<DescriptionWord> words, int index) =>
        words[index].IsAnyOf("and", "or", "nor") && words.Take(index).Any(word => word.IsAnyOf("either", "both", "between", "neither"));

    /// <summary>Where the main clause begins to say something of its subject, or -1.</summary>
    private static int PredicateOf(IReadOnlyList<DescriptionWord> words) => InMainClause(words, SaysSomething);

    /// <summary>Where the main clause turns its meaning round, or -1.</summary>
    private static int NegationOf(IReadOnlyList<DescriptionWord> words) => InMainClause(words, IsVerbNegation);

    private static int InMainClause(IReadOnlyList<DescriptionWord> words, Func<DescriptionWord, bool> wanted)
    {
        for (var index = 0; index < words.Count && words[index].Role != WordRole.Clause; index++)
        {
            if (wanted(words[index]))
                return index;
        }

        return -1;
    }

    private static bool IsVerbNegation(DescriptionWord word) => word.Role == WordRole.Negation && !word.IsAnyOf("no", "without");

    private static bool SaysSomething(DescriptionWord word) =>
        (word.Role is WordRole.Predicate or WordRole.Copula && !word.IsAnyOf("be", "been", "being")) ||
        IsVerbNegation(word) ||
        WordRoles.IsFinite(word.Text);

    private static IReadOnlyList<DescriptionWord> SubjectOf(IReadOnlyList<DescriptionWord> words, int predicate)
    {
        var whole = words.Take(predicate).ToArray();
        return WeightOf(whole) <= Stretch - Half ? whole : Limited([.. words.Take(Math.Min(predicate, NextCut(words, 0)))], Half);
    }

    /// <summary>As many words as there is room for, at a place to stop if there is one.</summary>
    private static IReadOnlyList<DescriptionWord> Limited(IReadOnlyList<DescriptionWord> words, int room)
    {
        var end = NextCut(words, 0);
        for (var next = end; next < words.Count && WeightOf(words.Take(end)) < Fewest; next = end)
            end = NextCut(words, next);
        var (weight, count) = (0, 0);
        while (count < end && (weight += words[count].Weight) <= room)
            count++;
        if (count < end)
            count = StopBeforeOf(words, count);
        return WithoutTail([.. words.Take(Math.Max(count, 1))]);
    }

    /// <summary>"Beds of the northern garden" can be cut to "beds", not to "beds of the northern".</summary>
    private static int StopBeforeOf(IReadOnlyList<DescriptionWord> words, int count)
    {
        for (var index = count - 1; index > 0; index--)
        {
            if (words[index].Text == "of" && words[index - 1].IsTelling && !words[index - 1].IsAnyOf("number", "list", "set", "type"))
                return index;
        }

        return count;
    }

    /// <summary>Without what asks for more: "not", "because", "same", "than".</summary>
    private static IReadOnlyList<DescriptionWord> WithoutTail(IReadOnlyList<DescriptionWord> words)
    {
        var count = words.Count;
        while (count > 0 && !words[count - 1].IsTelling)
            count--;
        return [.. words.Take(count)];
    }

    private static bool Fits(IReadOnlyList<DescriptionWord> words) =>
        WeightOf(words) <= Room && words.Sum(word => word.Role == WordRole.Copula ? 0 : word.Text.Length) <= Letters;

    private static int WeightOf(IEnumerable<DescriptionWord> words) => words.Sum(word => word.Weight);

    private static IReadOnlyList<DescriptionWord> Rendered(IReadOnlyList<DescriptionWord> words) =>
        [.. words.Where(word => word.Role != WordRole.Copula)];
}
