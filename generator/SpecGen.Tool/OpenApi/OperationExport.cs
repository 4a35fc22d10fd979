using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes an OpenAPI operation of what a page states.</summary>
internal static class OperationExport
{
    public static OpenApiOperation Create(Operation operation, SettledPath path, SchemaExport schemas)
    {
        var bodies = new BodyExport(schemas);
        var export = new OpenApiOperation
        {
            OperationId = IdOf(operation.Method, path.Template),
            Summary = operation.Title,
            Description = DescriptionOf(operation),
            Deprecated = operation.IsDeprecated,
            Parameters = [.. ParameterExport.Create(operation, path, schemas)],
            RequestBody = bodies.CreateRequest(operation),
            Responses = bodies.CreateResponses(operation),
        };
        Extensions.Add(export, Extensions.IntroducedIn, operation.IntroducedIn);
        Extensions.Add(export, "x-related-commands", operation.RelatedCommands);
        Extensions.Add(export, "x-expensive-properties", operation.ExpensiveProperties);
        Extensions.Add(export, "x-advanced-properties", operation.AdvancedProperties);
        return export;
    }

    /// <summary><c>get_security_roles_by_name</c></summary>
    private static string IdOf(string method, string template)
    {
        var words = template.Replace("{", "by/", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('_', words.Prepend(method.ToLowerInvariant()));
    }

    private static string? DescriptionOf(Operation operation)
    {
        var lines = operation.Description.Concat(operation.DescriptionParts.SelectMany(part => part.Lines.Prepend(part.Heading)));
        return TextOf(lines.ToEquatableArray());
    }

    /// <summary>Paragraphs as one text, or null if there are none.</summary>
    public static string? TextOf(EquatableArray<string> paragraphs) => paragraphs.IsEmpty ? null : string.Join("\n\n", paragraphs);
}
