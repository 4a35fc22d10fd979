using System.Text.RegularExpressions;

namespace SpecGen.Tool.OpenApi;

/// <summary>A path as the document has it, and the document's name for each parameter of the printed one.</summary>
internal sealed record SettledPath(string Template, IReadOnlyDictionary<string, string> Names);

/// <summary>
/// Pages of one resource can name the same place of a path differently; to OpenAPI such paths are one. The first page
/// decides on the names.
/// </summary>
internal sealed partial class PathTemplates
{
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);

    public SettledPath Settle(string printed)
    {
        var shape = Parameter().Replace(printed, "{}");
        _templates.TryAdd(shape, printed);
        var template = _templates[shape];
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (own, settled) in NamesIn(printed).Zip(NamesIn(template)))
            names.TryAdd(own, settled);
        return new SettledPath(template, names);
    }

    private static IEnumerable<string> NamesIn(string template) => Parameter().Matches(template).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([^{}]*)\}")]
    private static partial Regex Parameter();
}
