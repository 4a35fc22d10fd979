namespace SpecGen.Planning.ErrorCodes;

/// <summary>What a word does in the sentence that describes an error.</summary>
internal enum WordRole
{
    /// <summary>Says something by itself: only these are counted.</summary>
    Telling,

    /// <summary>Needs a word behind it: "same", "only", "than", "of".</summary>
    Leading,

    /// <summary>Joins what can be left out: "for", "with", "and".</summary>
    Joining,

    /// <summary>Begins a clause of its own: "because", "if", "that".</summary>
    Clause,

    /// <summary>Turns the meaning round: "not", "cannot", "no".</summary>
    Negation,

    /// <summary>Begins what is said of the subject: "must", "does", "has".</summary>
    Predicate,

    /// <summary>"is", "are": begins what is said of the subject, and is itself left out of names.</summary>
    Copula,
}

/// <param name="Text">In small letters, members as they stand.</param>
/// <param name="BeginsPart">A comma or colon stands before it.</param>
internal sealed record DescriptionWord(string Text, WordRole Role, bool BeginsPart)
{
    public bool IsTelling => Role == WordRole.Telling;

    /// <summary>How much of a name's room it takes; a dotted member counts as one word for two of its own.</summary>
    public int Weight => !IsTelling ? 0 : char.IsDigit(Text[0]) ? 1 : (Text.Count(character => character is '.' or '_') + 2) / 2;

    public bool IsAnyOf(params string[] words) => words.Contains(Text, StringComparer.Ordinal);
}
