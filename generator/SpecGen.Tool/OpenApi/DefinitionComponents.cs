using System.Text.RegularExpressions;
using Microsoft.OpenApi;
using SpecGen.Model;

namespace SpecGen.Tool.OpenApi;

/// <summary>
/// The definitions of all pages below <c>components/schemas</c>, each once. Pages of one API repeat most of theirs, but give
/// one name to different ones: then the name is qualified by the resource of the page, and numbered where that is no help.
/// </summary>
internal sealed partial class DefinitionComponents(OpenApiDocument document)
{
    private readonly Dictionary<(string Definition, string Content), string> _names = [];
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="definition">Its name on the page.</param>
    /// <param name="path">The path of the page's operation.</param>
    public OpenApiSchemaReference ReferenceTo(string definition, ResourcePath path, OpenApiSchema schema)
    {
        var content = TextOf(schema);
        if (!_names.TryGetValue((definition, content), out var name))
        {
            name = NamesFor(definition, path).First(_taken.Add);
            _names.Add((definition, content), name);
            document.AddComponent(name, schema);
        }

        return new OpenApiSchemaReference(name, document);
    }

    /// <summary><c>svm</c>, <c>volumes.svm</c>, <c>storage.volumes.svm</c>, <c>storage.volumes.svm.2</c>, …</summary>
    private static IEnumerable<string> NamesFor(string definition, ResourcePath path)
    {
        var name = Allowed(definition);
        var literals = path.Literals.Select(Allowed).ToArray();
        yield return name;
        yield return $"{literals[^1]}.{name}";
        var whole = $"{string.Join('.', literals)}.{name}";
        yield return whole;
        for (var number = 2; ; number++)
            yield return $"{whole}.{number}";
    }

    private static string Allowed(string name) => name.Length == 0 ? "_" : Other().Replace(name, "_");

    private static string TextOf(OpenApiSchema schema)
    {
        using var text = new StringWriter();
        schema.SerializeAsV31(new OpenApiJsonWriter(text, new OpenApiJsonWriterSettings { Terse = true }));
        return text.ToString();
    }

    [GeneratedRegex("[^A-Za-z0-9._-]")]
    private static partial Regex Other();
}
