namespace SpecGen.Binding.Sections;

/// <summary>
/// A line that begins with members: <c>svm.uuid or svm.name - Existing SVM</c>. Code marks are gone in some forms of a page,
/// so members are known by their place: a list of names, and behind it nothing, a dash, a colon or a bracket.
/// </summary>
/// <param name="Alternatives">Paths as printed: one of these, each all of its own.</param>
/// <param name="Rest">What is said of them.</param>
internal sealed record MemberLine(IReadOnlyList<IReadOnlyList<string>> Alternatives, string Rest)
{
    /// <summary>No page names so many in a line; one that means harm does, to have each tried with every line below it.</summary>
    private const int MaximumMembers = 64;

    private static readonly string[] s_leads = ["at least one of ", "one of ", "either ", "both "];

    private static readonly string[] s_demands =
        ["must be ", "is required", "are required", "must also be ", "needs to be ", "need to be ", "should be "];

    public IEnumerable<string> Paths => Alternatives.SelectMany(alternative => alternative);

    /// <summary>Null for a line that does not begin with members.</summary>
    public static MemberLine? Parse(string text)
    {
        var scanner = new MemberScanner(text);
        scanner.SkipAny(s_leads);
        var list = new MemberList();
        do
        {
            if (list.Count == MaximumMembers || scanner.TakePath() is not { } path)
                return null;
            list.Add(path);
        }
        while (scanner.TakeConnector() is { } connector && list.Connect(connector));

        var rest = scanner.Rest;
        if (rest.Length == 0 || rest[0] == '(' || StartsWithDemand(rest))
            return new MemberLine(list.Alternatives, rest);
        return rest[0] is '-' or '–' or '—' or ':' ? new MemberLine(list.Alternatives, rest.Substring(1).TrimStart()) : null;
    }

    private static bool StartsWithDemand(string rest) =>
        s_demands.Any(demand => rest.StartsWith(demand, StringComparison.OrdinalIgnoreCase));
}
