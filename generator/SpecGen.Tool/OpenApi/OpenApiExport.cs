using System.Text;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Model;

namespace SpecGen.Tool.OpenApi;

/// <summary>An OpenAPI document of what pages state.</summary>
/// <param name="LeftOut">
/// Operations that the document cannot hold beside another, since their paths differ in the names of keys only.
/// </param>
internal sealed record OpenApiExport(OpenApiDocument Document, IReadOnlyList<Operation> LeftOut)
{
    /// <param name="operations">Each name once, as the session chooses them.</param>
    public static OpenApiExport Create(IEnumerable<Operation> operations)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = "API recovered from reference pages", Version = "1.0" },
            Paths = [],
        };
        var templates = new PathTemplates();
        var components = new DefinitionComponents(document);
        var leftOut = new List<Operation>();
        foreach (var operation in operations)
        {
            if (!TryAdd(document.Paths, operation, templates.Settle(operation.PathTemplate), components))
                leftOut.Add(operation);
        }

        return new OpenApiExport(document, leftOut);
    }

    public void Write(Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        Document.SerializeAsV31(new OpenApiJsonWriter(text));
    }

    private static bool TryAdd(OpenApiPaths paths, Operation operation, SettledPath path, DefinitionComponents components)
    {
        if (!paths.TryGetValue(path.Template, out var item))
            paths[path.Template] = item = new OpenApiPathItem { Operations = [] };
        var method = new HttpMethod(operation.Method);
        if (item.Operations!.ContainsKey(method))
            return false;
        item.Operations.Add(method, OperationExport.Create(operation, path, new SchemaExport(components, ResourcePath.Parse(operation.PathTemplate))));
        return true;
    }
}
