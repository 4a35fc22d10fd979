namespace SpecGen.Planning.ErrorCodes;

/// <summary>The vocabulary by which the words of a description are weighed.</summary>
internal static class WordRoles
{
    private static readonly Dictionary<string, WordRole> s_roles = Roles(
        (WordRole.Negation, "not cannot no never neither nor without"),
        (WordRole.Predicate, "must should shall can could may might will would does do did has have had be been being"),
        (WordRole.Copula, "is are was were am"),
        (WordRole.Clause, "because since when whenever while if unless until till although though whereas that which who whose where as once so"),
        (WordRole.Joining, "to for in on at by with from into onto within during via through using per against and or but after before between under over towards across among"),
        (WordRole.Leading, "of than same such either both each any every all only also more less fewer greater other another very too own least most whether about like some it they one following equal prior due according refer refers belong belongs"));

    /// <summary>Say nothing wherever they stand.</summary>
    private static readonly HashSet<string> s_fillers = Words("a an the this these those its you your their there please currently then");

    /// <summary>Say nothing of a value that the caller sent, unless it is said that the value was or was not sent.</summary>
    private static readonly HashSet<string> s_sent = Words("specified given provided supplied requested");

    private static readonly HashSet<string> s_identifiers = Words("name uuid id identifier uuids names");

    public static WordRole Of(string word) => s_roles.TryGetValue(word, out var role) ? role : WordRole.Telling;

    /// <summary>Tell that there was an error, and not which.</summary>
    private static readonly HashSet<string> s_plain = Words("failed fails failure error errors internal logic operation request occurred occurs warning note reason command api");

    /// <summary>A sentence that begins so tells what to do about the error.</summary>
    private static readonly HashSet<string> s_advising = Words("wait try retry verify contact use check ensure resolve specify see provide enter refer make remove upgrade for");

    /// <summary>Verbs that say something of a subject wherever they stand in a description.</summary>
    private static readonly HashSet<string> s_finite =
        Words("failed fails requires require exceeds exceed contains contain conflicts conflict specifies includes refers applies");

    public static bool IsFinite(string word) => s_finite.Contains(word);

    public static bool IsPlain(string word) => s_plain.Contains(word);

    public static bool IsAdvising(string word) => s_advising.Contains(word);

    public static bool IsArticle(string word) => word is "a" or "an" or "the" or "one";

    public static bool IsFiller(string word) => s_fillers.Contains(word);

    public static bool IsSent(string word) => s_sent.Contains(word);

    public static bool IsIdentifier(string word) => s_identifiers.Contains(word);

    private static Dictionary<string, WordRole> Roles(params (WordRole Role, string Words)[] roles) => roles
        .SelectMany(role => role.Words.Split(' '), (role, word) => (role.Role, Word: word))
        .ToDictionary(pair => pair.Word, pair => pair.Role, StringComparer.Ordinal);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);
}
