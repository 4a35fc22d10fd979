namespace SpecGen.Runtime;

/// <summary>
/// The server's link to the rest of a write. It is followed with the write's method and body, so it may neither lead to
/// other resources than the write, nor to more of them.
/// </summary>
internal static class WriteLink
{
    /// <summary>
    /// The address of the rest, or null where the link leads astray: to another path, or to records of another condition.
    /// What the link leaves out of the condition is added, for a server may have it in a token of its own, or have lost it.
    /// </summary>
    /// <param name="first">What the caller asked for.</param>
    /// <param name="link">The address that the server's link resolves to.</param>
    public static Uri? Rest(ApiCall first, Uri link)
    {
        if (PathOf(link) != PathOf(first.Address))
            return null;

        var stated = Parameters(QueryOf(link.OriginalString)).ToLookup(parameter => parameter.Name, parameter => parameter.Value, StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var (name, value, text) in Parameters(first.Conditions))
        {
            if (!stated.Contains(name))
                missing.Add(text);
            else if (stated[name].Any(other => other != value))
                return null;
        }

        if (missing.Count == 0)
            return link;
        var separator = QueryOf(link.OriginalString).Length > 0 ? "&" : link.OriginalString.EndsWith('?') ? "" : "?";
        return ServerLink.Exact(link.OriginalString + separator + string.Join('&', missing));
    }

    private static string PathOf(Uri address) => Uri.UnescapeDataString(WithoutQuery(address.OriginalString)).TrimEnd('/');

    /// <summary>From the scheme on: the authority was compared already, and its case does not count.</summary>
    private static string WithoutQuery(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        var whole = question < 0 ? address : address[..question];
        var path = whole.IndexOf('/', whole.IndexOf("://", StringComparison.Ordinal) + 3);
        return path < 0 ? "" : whole[path..];
    }

    private static string QueryOf(string address)
    {
        var question = address.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? "" : address[(question + 1)..];
    }

    private static IEnumerable<(string Name, string Value, string Text)> Parameters(string query)
    {
        foreach (var text in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 ? (Plain(text), "", text) : (Plain(text[..equals]), Plain(text[(equals + 1)..]), text);
        }
    }

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
