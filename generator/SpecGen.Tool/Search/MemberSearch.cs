using SpecGen.Binding;
using SpecGen.Tool.Explain;
using SpecGen.Tool.Questions;

namespace SpecGen.Tool.Search;

/// <summary>Finds members of bodies by the words of their paths and descriptions.</summary>
internal static class MemberSearch
{
    public static Findings<FoundMember> In(IEnumerable<ReferencePage> pages, SearchQuery query, bool isLoose, int limit) => Findings<FoundMember>.Of(
        pages
            .SelectMany(page => MembersOf(page.Operation!).Select(member => (Page: page, member.Path, member.Schema, Score: Score(member.Path, member.Schema, query, isLoose))))
            .Where(found => found.Score > 0)
            .GroupBy(found => (Resource: CollectionOf(found.Page.Operation!.PathTemplate), found.Path))
            .OrderByDescending(group => group.First().Score)
            .ThenBy(group => group.Key.Path.Length)
            .ThenBy(group => group.Key.Path, StringComparer.Ordinal)
            .ThenBy(group => group.Key.Resource, StringComparer.Ordinal),
        limit,
        Found);

    private static FoundMember Found(IGrouping<(string Resource, string Path), (ReferencePage Page, string Path, Schema Schema, double Score)> group)
    {
        var (page, path, schema, score) = group.First();
        return new(
            score,
            path,
            SchemaWords.Of(schema),
            schema.Attributes.IntroducedIn,
            [.. group.Select(found => $"{found.Page.Operation!.Method} {found.Page.Operation.PathTemplate}").Distinct()],
            page.PlaceOf(path[(path.LastIndexOf('.') + 1)..]));
    }

    private static double Score(string path, Schema schema, SearchQuery query, bool isLoose)
    {
        if (string.Equals(path, query.Text, StringComparison.OrdinalIgnoreCase))
            return 50;
        var names = SearchWords.Of(path);
        if (!query.Words.Any(word => SearchWords.Match(names, word) > 0))
            return 0;
        var description = new Lazy<string[]>(() => SearchWords.Of(string.Join(' ', schema.Description)));
        var score = 0.0;
        foreach (var word in query.Words)
        {
            var inPath = 4 * SearchWords.Match(names, word);
            var best = inPath > 0 ? inPath : SearchWords.Match(description.Value, word);
            if (best == 0 && !isLoose)
                return 0;
            score += best;
        }

        return Math.Max(0.1, score - (names.Length * 0.5));
    }

    /// <summary>Members as a record has them, whether the body is one or has <c>records</c> of them.</summary>
    private static IEnumerable<(string Path, Schema Schema)> MembersOf(Operation operation)
    {
        var bodies = operation.Responses.Select(response => response.Schema).Append(operation.Request?.Schema).OfType<Schema>();
        return bodies.SelectMany(body => Below(body, "")).DistinctBy(member => member.Path);
    }

    private static IEnumerable<(string Path, Schema Schema)> Below(Schema schema, string path)
    {
        foreach (var property in schema.Properties)
        {
            if (property.Name == "_links")
                continue;
            var isRecords = path.Length == 0 && property.Name == "records";
            var member = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            if (!isRecords)
                yield return (member, property.Schema);
            foreach (var below in Below(property.Schema, isRecords ? "" : member))
                yield return below;
        }
    }

    private static string CollectionOf(string template)
    {
        var key = template.LastIndexOf("/{", StringComparison.Ordinal);
        return key > 0 && template.IndexOf('/', key + 1) < 0 ? template[..key] : template;
    }
}
