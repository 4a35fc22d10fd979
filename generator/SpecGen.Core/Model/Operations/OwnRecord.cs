using SpecGen.Binding;

namespace SpecGen.Model;

/// <summary>
/// What a page states of its resource's record by itself. A signature that asks this, and not the record merged from all
/// pages, stays as it is when another page comes.
/// </summary>
internal static class OwnRecord
{
    /// <summary>What a body of the page, sent or answered in success, says of the member, or null.</summary>
    /// <param name="path">Dotted wire path.</param>
    public static Schema? MemberOf(Operation page, string path) =>
        Bodies(page).Select(body => MemberOf(body, path)).FirstOrDefault(member => member is not null);

    private static IEnumerable<Schema> Bodies(Operation page)
    {
        if (page.Request?.Schema is { } request)
            yield return BodyShape.Records(request) ?? request;
        foreach (var response in page.Responses)
        {
            if (response.IsSuccess && response.Schema is { } body)
                yield return BodyShape.Records(body) ?? body;
        }
    }

    private static Schema? MemberOf(Schema schema, string path)
    {
        foreach (var property in schema.Properties.AsSpan())
        {
            if (path == property.Name)
                return property.Schema;
            if (IsBelow(path, property.Name) && MemberOf(property.Schema, path.Substring(property.Name.Length + 1)) is { } member)
                return member;
        }

        return null;
    }

    private static bool IsBelow(string path, string name) =>
        path.Length > name.Length && path[name.Length] == '.' && path.StartsWith(name, StringComparison.Ordinal);
}
