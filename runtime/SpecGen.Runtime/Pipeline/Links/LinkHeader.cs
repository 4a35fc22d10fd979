using System.Net.Http.Headers;

namespace SpecGen.Runtime;

/// <summary>Finds the next page in a reply's <c>Link</c> header (RFC 8288), where its body does not name it.</summary>
internal static class LinkHeader
{
    /// <summary>The target as it stands, or null.</summary>
    public static string? Next(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("Link", out var lines))
            return null;
        return lines.Select(Next).FirstOrDefault(link => link is not null);
    }

    private static string? Next(string line)
    {
        var rest = line.AsSpan();
        while (true)
        {
            var start = rest.IndexOf('<');
            var end = rest.IndexOf('>');
            if (start < 0 || end < start)
                return null;
            var target = rest[(start + 1)..end];
            rest = rest[(end + 1)..];
            var following = rest.IndexOf('<');
            if (IsNext(following < 0 ? rest : rest[..following]))
                return target.ToString();
        }
    }

    /// <param name="parameters">What stands behind a target: <c>; rel="next", </c>.</param>
    private static bool IsNext(ReadOnlySpan<char> parameters)
    {
        foreach (var parameter in parameters.ToString().Split(';', ','))
        {
            if (parameter.Split('=', 2, StringSplitOptions.TrimEntries) is [var name, var value]
                && name.Equals("rel", StringComparison.OrdinalIgnoreCase)
                && value.Trim('"').Split(' ').Contains("next", StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
