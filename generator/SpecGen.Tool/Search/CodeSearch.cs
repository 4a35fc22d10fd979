using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>Finds error codes by their numbers and by the words of their descriptions.</summary>
internal static class CodeSearch
{
    public static Findings<FoundCode> In(IEnumerable<ReferencePage> pages, SearchQuery query, bool isLoose, int limit) => Findings<FoundCode>.Of(
        pages
            .SelectMany(page => page.Operation!.ErrorCodes.Select(code => (Page: page, Code: code, Score: Score(code.Code, code.Description, query, isLoose))))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Page.Operation!.PathTemplate, StringComparer.Ordinal)
            .ThenBy(found => found.Code.Code, StringComparer.Ordinal)
            .DistinctBy(found => (found.Code.Code, found.Code.Description)),
        limit,
        found => new(found.Score, CodeLookup.MeaningOf(found.Page, found.Code)));

    private static double Score(string code, string description, SearchQuery query, bool isLoose)
    {
        if (code == query.Text)
            return 50;
        var words = SearchWords.Of(description);
        var matches = query.Words.Select(word => SearchWords.Match(words, word)).ToList();
        var isFound = isLoose ? matches.Exists(match => match > 0) : matches.TrueForAll(match => match > 0);
        // Of two that say all that was asked the shorter one says little else.
        return isFound ? matches.Sum() / (1 + (words.Length * 0.05)) : 0;
    }
}
