using Microsoft.OpenApi;
using SpecGen.Binding;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes OpenAPI parameters. Form fields are no parameters there but a body.</summary>
internal static class ParameterExport
{
    public static IEnumerable<IOpenApiParameter> Create(Operation operation, SettledPath path, SchemaExport schemas)
    {
        var known = new HashSet<(ParameterLocation, string)>();
        foreach (var parameter in operation.Parameters)
        {
            if (LocationOf(parameter.Location) is not { } location)
                continue;
            var name = parameter.Name;
            // A parameter without a place in the path can't be sent, and OpenAPI forbids it.
            if (location == ParameterLocation.Path && !path.Names.TryGetValue(name, out name))
                continue;
            if (known.Add((location, name)))
                yield return ParameterOf(parameter, location, name, schemas);
        }

        foreach (var name in path.Names.Values)
        {
            if (known.Add((ParameterLocation.Path, name)))
                yield return UndescribedParameter(name);
        }
    }

    private static OpenApiParameter ParameterOf(Parameter parameter, ParameterLocation location, string name, SchemaExport schemas)
    {
        var export = new OpenApiParameter
        {
            Name = name,
            In = location,
            Required = location == ParameterLocation.Path || parameter.Required,
            Description = OperationExport.TextOf(parameter.Schema.Description),
            Schema = schemas.Create(parameter.Schema with { Description = [] }),
        };
        if (parameter.Schema.Type == "array")
            (export.Style, export.Explode) = (location == ParameterLocation.Query ? ParameterStyle.Form : ParameterStyle.Simple, false);
        return export;
    }

    private static OpenApiParameter UndescribedParameter(string name) => new()
    {
        Name = name,
        In = ParameterLocation.Path,
        Required = true,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };

    private static ParameterLocation? LocationOf(string location) => location switch
    {
        "path" => ParameterLocation.Path,
        "query" => ParameterLocation.Query,
        "header" => ParameterLocation.Header,
        _ => null,
    };
}
