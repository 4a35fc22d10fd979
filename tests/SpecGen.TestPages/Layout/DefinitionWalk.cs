using System.Text.RegularExpressions;
using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

/// <summary>
/// The definitions of a page in the order in which published ones print them: for every row with a link what the linked
/// table itself needs, then that definition, and each once.
/// </summary>
public sealed partial class DefinitionWalk
{
    private readonly DescribedApi _api;
    private readonly List<string> _printed = [];
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

    private DefinitionWalk(DescribedApi api) => _api = api;

    /// <summary>Keys of the definitions, in page order.</summary>
    public static IReadOnlyList<string> Of(DescribedApi api, DescribedPage page)
    {
        var walk = new DefinitionWalk(api);
        walk.Rows((page.Parameters ?? new Dictionary<string, DescribedMember>()).Values);
        if (page.Request is { } request)
        {
            walk.Body(request);
            // A request's own definition follows as the last of its block; an answer's is not printed.
            if (request.Of is { } own)
                walk.Visit(own);
        }

        foreach (var answer in page.Answers)
            walk.Body(answer);
        return walk._printed;
    }

    private void Body(DescribedBody body)
    {
        Links(body.Words ?? "");
        Rows((body.Of is { } key ? _api.Definition(key).Rows : body.Members ?? new Dictionary<string, DescribedMember>()).Values);
    }

    private void Rows(IEnumerable<DescribedMember> rows)
    {
        foreach (var row in rows)
            Links(row.Type);
    }

    private void Links(string text)
    {
        foreach (Match link in Keys().Matches(text))
            Visit(link.Groups[1].Value);
    }

    private void Visit(string key)
    {
        if (!_visited.Add(key))
            return;
        var definition = _api.Definition(key);
        Rows(definition.Rows.Values);
        Links(definition.Map ?? "");
        _printed.Add(key);
    }

    [GeneratedRegex(@"->([\w.\-]+\w)")]
    private static partial Regex Keys();
}
