using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>What was found, each kind from the best on.</summary>
/// <param name="IsLoose">No page has all words: these have some.</param>
/// <param name="PagesLeft">Further pages mention the words and were not looked into.</param>
internal sealed record SearchAnswer(
    string Query,
    Findings<FoundOperation> Operations,
    Findings<FoundMember> Members,
    Findings<FoundCode> ErrorCodes,
    Findings<FoundCommand> Commands,
    bool IsLoose,
    int PagesLeft)
{
    public bool IsEmpty => Operations.Count + Members.Count + ErrorCodes.Count + Commands.Count == 0;
}

/// <param name="Place">Of the path on its page.</param>
internal sealed record FoundOperation(double Score, string Method, string Path, string Title, string? IntroducedIn, bool IsDeprecated, string Place);

/// <param name="Member">Dotted, of one record: <c>space.size</c>.</param>
/// <param name="Type">As the page says it.</param>
/// <param name="Operations">That take it or answer with it.</param>
internal sealed record FoundMember(double Score, string Member, string Type, string? IntroducedIn, IReadOnlyList<string> Operations, string Place);

internal sealed record FoundCode(double Score, CodeMeaning Meaning);

/// <param name="Command">Of the cluster's command line.</param>
internal sealed record FoundCommand(double Score, string Command, IReadOnlyList<string> Operations);
