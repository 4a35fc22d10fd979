using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>Finds the operations that stand for a command of the cluster's command line.</summary>
internal static class CommandSearch
{
    public static Findings<FoundCommand> In(IEnumerable<ReferencePage> pages, SearchQuery query, int limit) => Findings<FoundCommand>.Of(
        pages
            .SelectMany(page => page.Operation!.RelatedCommands.Select(command => (Command: string.Join(' ', command.Split(' ', StringSplitOptions.RemoveEmptyEntries)), page.Operation.Name)))
            .GroupBy(found => found.Command, StringComparer.OrdinalIgnoreCase)
            .Select(group => new FoundCommand(Score(group.Key, query), group.Key, [.. group.Select(found => found.Name.ToString()).Distinct().Order(StringComparer.Ordinal)]))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Command, StringComparer.Ordinal),
        limit,
        found => found);

    private static double Score(string command, SearchQuery query)
    {
        if (command.Equals(query.Text, StringComparison.OrdinalIgnoreCase))
            return 50;
        if (command.StartsWith(query.Text + " ", StringComparison.OrdinalIgnoreCase))
            return 30;
        var words = SearchWords.Of(command);
        return SearchWords.Asked(query.Text).All(word => words.Contains(word, StringComparer.Ordinal)) ? 20.0 / words.Length : 0;
    }
}
