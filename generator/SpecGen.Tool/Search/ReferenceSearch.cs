using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>Searches a reference for operations, members, error codes and commands.</summary>
internal static class ReferenceSearch
{
    /// <summary>So many pages are understood in well under a second.</summary>
    public const int PagesAtOnce = 60;

    private const int BeginningLength = 4000;

    /// <param name="limit">How many of each kind are wanted.</param>
    /// <param name="pageLimit">How many pages are looked into at most.</param>
    public static SearchAnswer Search(ReferencePages reference, SearchQuery query, int limit, int pageLimit = PagesAtOnce)
    {
        if (query.Path is { } path)
            return OfPath(reference, query, path, limit);
        var whole = Answer(query, PagesWith(reference, query, isLoose: false), isLoose: false, limit, pageLimit);
        return whole.IsEmpty ? Answer(query, PagesWith(reference, query, isLoose: true), isLoose: true, limit, pageLimit) : whole;
    }

    /// <summary>By their raw text, which has a word also where it is part of another.</summary>
    private static List<ReferencePage> PagesWith(ReferencePages reference, SearchQuery query, bool isLoose)
    {
        var stems = query.Words.Select(SearchWords.Stem).ToList();
        return [.. reference.Pages.Where(page => isLoose ? stems.Exists(page.Mentions) : stems.TrueForAll(page.Mentions))];
    }

    private static SearchAnswer Answer(SearchQuery query, List<ReferencePage> candidates, bool isLoose, int limit, int pageLimit)
    {
        var pages = ReferencePages.Understood(candidates.OrderByDescending(page => Promise(page, query)).ThenBy(page => page.File, StringComparer.Ordinal).Take(pageLimit));
        return new(
            query.Text,
            OperationSearch.In(pages, query, isLoose, limit),
            MemberSearch.In(pages, query, isLoose, limit),
            CodeSearch.In(pages, query, isLoose, limit),
            CommandSearch.In(pages, query, limit),
            isLoose,
            Math.Max(0, candidates.Count - pageLimit));
    }

    private static SearchAnswer OfPath(ReferencePages reference, SearchQuery query, string path, int limit)
    {
        var fitting = reference.Pages.AsParallel().AsOrdered()
            .Where(page => page.Name is { } name && (query.Method is null || name.Method == query.Method) && PathMatch.Score(name.PathTemplate, path) > 0);
        var operations = OperationSearch.Ordered(ReferencePages.Understood(fitting), page => PathMatch.Score(page.Operation!.PathTemplate, path), limit);
        return new(query.Text, operations, Findings<FoundMember>.None, Findings<FoundCode>.None, Findings<FoundCommand>.None, IsLoose: false, PagesLeft: 0);
    }

    /// <summary>What the raw text promises: words in the page's beginning, which has its path and title, and the words as they were asked.</summary>
    private static int Promise(ReferencePage page, SearchQuery query)
    {
        var beginning = page.Text.AsSpan(0, Math.Min(BeginningLength, page.Text.Length));
        var promise = page.Mentions(query.Text) ? 4 : 0;
        foreach (var word in query.Words)
        {
            if (page.File.Contains(word, StringComparison.OrdinalIgnoreCase))
                promise += 3;
            if (beginning.Contains(SearchWords.Stem(word), StringComparison.OrdinalIgnoreCase))
                promise += 2;
        }

        return promise;
    }
}
