using System.Text;
using SpecGen.Generator.Tests.Harness;

namespace SpecGen.Generator.Tests.Live;

/// <summary>Pages that print each of some words wherever a page can.</summary>
internal static class WordPages
{
    private const int WordsOfAPage = 24;

    private const int MembersOfAnObject = 6;

    private const int ValuesOfAnEnumeration = 6;

    private static readonly string[] s_methods = ["GET", "POST", "PATCH", "PUT", "DELETE"];

    /// <summary>Members, objects, documented values, parameters, headers and errors.</summary>
    public static IEnumerable<PageText> OfMembers(IReadOnlyList<string> words)
    {
        foreach (var (chunk, number) in words.Chunk(WordsOfAPage).Select((chunk, number) => (chunk, number)))
        {
            foreach (var method in new[] { "GET", s_methods[1 + (number % 4)] })
                yield return Page($"members-{number}-{method}", method, $"/words{number}/{chunk[0]}" + (method is "GET" ? "" : "/{uuid}"), chunk);
        }
    }

    /// <summary>Segments and keys, alone and below others.</summary>
    public static IEnumerable<PageText> OfPaths(IReadOnlyList<string> words) =>
        words.SelectMany((word, number) => new[]
        {
            $"/{word}", $"/{word}/{{{word}}}", $"/things/{{id}}/{word}", $"/{word}s/{{{word}}}/{words[(number + 7) % words.Count]}", $"/{words[(number + 3) % words.Count]}/{word}-{words[(number + 1) % words.Count]}",
        }[number % 5] is var path ? [Page($"path-{number}", s_methods[number % 5], path, [word])] : Array.Empty<PageText>());

    private static PageText Page(string name, string method, string path, IReadOnlyList<string> words)
    {
        var text = new StringBuilder()
            .Append("= T\n\n[.api-doc-operation .api-doc-operation-get]#").Append(method).Append("# [.api-doc-code-block]#`").Append(path).Append("`#\n\n*Introduced In:* 9.6\n\nD\n\n");
        Table(text.Append("== Parameters\n\n"), "Name|Type|In|Required|Description", [.. words.Select((word, number) => Parameter(word, number, words))]);
        string[] members = [.. words.Select((word, number) => Member(word, number, words))];
        if (method is "POST" or "PATCH" or "PUT")
            Table(text.Append("== Request Body\n\n"), "Name|Type|Description", members);
        Table(text.Append("== Response\n\n```\nStatus: 200, Ok\n```\n\n"), "Name|Type|Description", members);
        Table(text.Append("== Error\n\n```\nStatus: 409, Conflict\n```\n\n"), "Name|Type|Description", members);
        text.Append("\n== Definitions\n\n[.api-def-first-level]\n.See Definitions\n[%collapsible%closed]\n====\n[#inner]\n[.api-collapsible-fifth-title]\ninner\n\n");
        Table(text, "Name|Type|Description", [.. words.Take(MembersOfAnObject).Select(word => $"|{word}\n|string\na|d\n\n")]);
        return new($"/pages/{name}.adoc", text.Append("====\n").ToString());
    }

    private static string Parameter(string word, int number, IReadOnlyList<string> words) =>
        $"|{word}\n|string\n|{(number % 4 == 0 ? "header" : "query")}\n|False\na|d\n\n{(number % 3 == 0 ? Values(number, words) : "")}";

    private static string Member(string word, int number, IReadOnlyList<string> words) => (number % 4) switch
    {
        0 => $"|{word}\n|link:#inner[inner]\na|d\n\n",
        1 => $"|{word}\n|array[link:#inner[inner]]\na|d\n\n",
        2 => $"|{word}\n|string\na|d\n\n{Values(number, words)}",
        _ => $"|{word}\n|integer\na|d\n\n",
    };

    /// <summary>The word itself, which names the type, and those after it, so that each is a value somewhere.</summary>
    private static string Values(int number, IReadOnlyList<string> words)
    {
        var values = Enumerable.Range(number, Math.Min(ValuesOfAnEnumeration, words.Count)).Select(at => $"\"{words[at % words.Count]}\"");
        return $"* enum: [{string.Join(", ", values)}]\n\n";
    }

    private static void Table(StringBuilder text, string header, IReadOnlyList<string> rows) =>
        text.Append("[cols=3*,options=header]\n|===\n|").Append(header.Replace("|", "\n|", StringComparison.Ordinal)).Append("\n\n").Append(string.Concat(rows)).Append("|===\n\n");
}
