using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes OpenAPI request and response bodies.</summary>
internal static class BodyExport
{
    private const string Json = "application/json";
    private const string Form = "multipart/form-data";

    public static OpenApiRequestBody? CreateRequest(Operation operation)
    {
        var fields = operation.Parameters.Where(parameter => parameter.Location == "formData").ToList();
        if (fields.Count > 0)
            return new OpenApiRequestBody { Content = new Dictionary<string, OpenApiMediaType> { [Form] = FormOf(fields) } };
        if (operation.Request is not { Schema: { } schema } request)
            return null;
        return new OpenApiRequestBody
        {
            Description = OperationExport.TextOf(request.Description),
            Content = ContentOf(schema, request.Example),
        };
    }

    public static OpenApiResponses CreateResponses(Operation operation)
    {
        var responses = new OpenApiResponses();
        foreach (var response in operation.Responses)
            responses.TryAdd(KeyOf(response), ResponseOf(response));
        foreach (var error in operation.Errors)
            responses.TryAdd(KeyOf(error), ResponseOf(error));
        if (!operation.Errors.IsEmpty && !operation.ErrorCodes.IsEmpty)
            AddCodes(responses[KeyOf(operation.Errors[0])], operation);
        if (responses.Count == 0)
            responses.Add("default", new OpenApiResponse { Description = "Not described." });
        return responses;
    }

    private static void AddCodes(IOpenApiResponse error, Operation operation)
    {
        var codes = operation.ErrorCodes.Select(code => new JsonObject { ["code"] = code.Code, ["description"] = code.Description });
        Extensions.Add((OpenApiResponse)error, "x-error-codes", new JsonArray([.. codes]));
    }

    private static OpenApiResponse ResponseOf(Response response) => new()
    {
        Description = response.Text.Length > 0 ? response.Text : "Status " + response.Status,
        Content = response.Schema is { } schema ? ContentOf(schema, response.Example) : null,
        Headers = response.Headers.IsEmpty ? null : HeadersOf(response),
    };

    private static Dictionary<string, IOpenApiHeader> HeadersOf(Response response)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers)
            headers.TryAdd(header.Name, new OpenApiHeader { Description = header.Description, Schema = SchemaExport.Create(new Schema { Type = header.Type }) });
        return headers;
    }

    private static Dictionary<string, OpenApiMediaType> ContentOf(Schema schema, string? example) => new()
    {
        [Json] = new OpenApiMediaType { Schema = SchemaExport.Create(schema), Example = OperationExport.ExampleOf(example) },
    };

    private static OpenApiMediaType FormOf(IEnumerable<Parameter> fields)
    {
        var properties = fields
            .DistinctBy(field => field.Name)
            .Select(field => new Property(field.Name, field.Schema with { Required = field.Required }));
        return new OpenApiMediaType { Schema = SchemaExport.Create(new Schema { Type = "object", Properties = [.. properties] }) };
    }

    /// <summary>A status code, a range of them (<c>4XX</c>), or <c>default</c>.</summary>
    private static string KeyOf(Response response)
    {
        var status = response.Status.ToUpperInvariant();
        var isKey = status.Length == 3 && char.IsAsciiDigit(status[0]) && (status.EndsWith("XX", StringComparison.Ordinal) || status.All(char.IsAsciiDigit));
        return isKey ? status : "default";
    }
}
