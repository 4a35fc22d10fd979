using SpecGen.TestPages.Described;

namespace SpecGen.TestPages.Layout;

/// <summary>The rows that a page shows of a body: those of POST and PATCH leave some out.</summary>
public static class BodyRows
{
    public static IReadOnlyList<KeyValuePair<string, DescribedMember>> Of(DescribedApi api, DescribedBody body, string method) =>
        [.. (body.Of is { } key ? api.Definition(key).Rows : body.Members ?? new Dictionary<string, DescribedMember>())
            .Where(row => row.Value.IsShownIn(method))];
}
