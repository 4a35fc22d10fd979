using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>Finds operations by the words of their paths, titles, commands and descriptions.</summary>
internal static class OperationSearch
{
    private static readonly double[] s_weights = [8, 4, 3, 1];

    public static Findings<FoundOperation> In(IEnumerable<ReferencePage> pages, SearchQuery query, bool isLoose, int limit) =>
        Ordered(pages, page => Score(page.Operation!, query, isLoose), limit);

    public static Findings<FoundOperation> Ordered(IEnumerable<ReferencePage> pages, Func<ReferencePage, double> score, int limit) => Findings<FoundOperation>.Of(
        pages
            .Select(page => (Page: page, page.Operation!.Name, Score: score(page)))
            .Where(found => found.Score > 0)
            .OrderByDescending(found => found.Score)
            .ThenBy(found => found.Name.PathTemplate.Length)
            .ThenBy(found => found.Name.PathTemplate, StringComparer.Ordinal)
            .ThenBy(found => found.Name.Method != "GET")
            .ThenBy(found => found.Name.Method, StringComparer.Ordinal)
            .DistinctBy(found => found.Name),
        limit,
        found => Found(found.Page, found.Score));

    private static FoundOperation Found(ReferencePage page, double score)
    {
        var operation = page.Operation!;
        return new(score, operation.Method, operation.PathTemplate, operation.Title, operation.IntroducedIn, operation.IsDeprecated, page.PlaceOf(operation.PathTemplate));
    }

    private static double Score(Binding.Operation operation, SearchQuery query, bool isLoose)
    {
        string[][] fields =
        [
            SearchWords.Of(operation.PathTemplate),
            SearchWords.Of(operation.Title),
            SearchWords.Of(string.Join(' ', operation.RelatedCommands)),
            SearchWords.Of(string.Join(' ', operation.Description)),
        ];
        var score = 0.0;
        foreach (var word in query.Words)
        {
            var best = fields.Zip(s_weights, (words, weight) => weight * SearchWords.Match(words, word)).Max();
            if (best == 0 && !isLoose)
                return 0;
            score += best;
        }

        if (score == 0)
            return 0;
        if (query.Method == operation.Method)
            score += 6;
        // Of equals the shorter path is the one that people mean.
        return Math.Max(0.1, score - (fields[0].Length * 0.5));
    }
}
