using SpecGen.Model;
using SpecGen.Session;

namespace SpecGen.Tool.Site;

/// <summary>A resource, which has a page of its own in the site.</summary>
/// <param name="Name">The literal segments of its path: <c>/storage/volumes</c>; before them the API's name where there are several.</param>
/// <param name="File">Of its page.</param>
internal sealed record SiteResource(string Name, string File, IReadOnlyList<StatedOperation> Operations)
{
    private static readonly string[] s_order = ["GET", "POST", "PATCH", "PUT", "DELETE"];

    /// <summary>The first segment of its path, by which the site's first page groups.</summary>
    public string Area => Name.Split('/', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : Name;

    /// <summary>Each operation with the id of its section in the page.</summary>
    public IEnumerable<(StatedOperation Stated, string Id)> Sections => Operations.Select((stated, index) => (stated, $"o{index}"));

    /// <summary>In the order of their names.</summary>
    public static IReadOnlyList<SiteResource> Of(IEnumerable<ChosenOperation> operations)
    {
        var files = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
        [
            .. operations
                .GroupBy(chosen => NameOf(chosen), StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new SiteResource(group.Key, FileOf(group.Key, files), [.. group.Select(chosen => chosen.Stated).OrderBy(Order, Comparer<(int, string, int)>.Default)])),
        ];
    }

    private static string NameOf(ChosenOperation chosen) =>
        (chosen.Api.Length == 0 ? "" : chosen.Api + " ") + "/" + string.Join('/', ResourcePath.Parse(chosen.Stated.Operation.PathTemplate).Literals);

    private static (int, string, int) Order(StatedOperation stated)
    {
        var method = Array.IndexOf(s_order, stated.Operation.Method);
        return (stated.Operation.PathTemplate.Count(character => character == '/'), stated.Operation.PathTemplate, method < 0 ? s_order.Length : method);
    }

    /// <summary>Of letters that every file system and address takes; names that come out alike are numbered.</summary>
    private static string FileOf(string name, HashSet<string> taken)
    {
        const int longest = 120;
        var letters = string.Concat(name.Trim('/').Select(character => character == '/' ? '.' : char.IsAsciiLetterOrDigit(character) || character is '-' or '_' ? character : '_'));
        var stem = letters.Length > longest ? letters[..longest] : letters;
        var file = $"resource.{stem}.html";
        for (var number = 2; !taken.Add(file); number++)
            file = $"resource.{stem}.{number}.html";
        return file;
    }
}
