using System.Text;
using Microsoft.OpenApi;
using SpecGen.Binding;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes an OpenAPI document of the operations that pages state.</summary>
internal static class OpenApiExport
{
    public static OpenApiDocument Create(IEnumerable<Operation> operations)
    {
        var document = new OpenApiDocument
        {
            Info = new OpenApiInfo { Title = "API recovered from reference pages", Version = "1.0" },
            Paths = [],
        };
        var templates = new PathTemplates();
        foreach (var operation in operations)
            Add(document.Paths, operation, templates.Settle(operation.PathTemplate));
        return document;
    }

    public static void Write(Stream stream, OpenApiDocument document)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        document.SerializeAsV31(new OpenApiJsonWriter(text));
    }

    /// <summary>Of two pages for one operation the first one counts.</summary>
    private static void Add(OpenApiPaths paths, Operation operation, SettledPath path)
    {
        if (!paths.TryGetValue(path.Template, out var item))
            paths[path.Template] = item = new OpenApiPathItem { Operations = [] };
        item.Operations!.TryAdd(new HttpMethod(operation.Method), OperationExport.Create(operation, path));
    }
}
