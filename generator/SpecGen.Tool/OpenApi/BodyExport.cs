using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using SpecGen.Binding;
using SpecGen.Common;

namespace SpecGen.Tool.OpenApi;

/// <summary>Makes the request and response bodies of one page.</summary>
internal sealed class BodyExport(SchemaExport schemas)
{
    private const string Json = "application/json";
    private const string Form = "multipart/form-data";

    public OpenApiRequestBody? CreateRequest(Operation operation)
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

    public OpenApiResponses CreateResponses(Operation operation)
    {
        var responses = new OpenApiResponses();
        foreach (var response in operation.Responses.Concat(operation.Errors))
            Add(responses, response);
        if (!operation.ErrorCodes.IsEmpty)
            AddCodes(responses, operation);
        if (responses.Count == 0)
            responses.Add("default", new OpenApiResponse { Description = "Not described." });
        return responses;
    }

    /// <summary>A status that is stated twice with different bodies is one response with either.</summary>
    private void Add(OpenApiResponses responses, Response response)
    {
        var export = ResponseOf(response);
        if (responses.TryAdd(KeyOf(response.Status), export))
            return;
        var first = (OpenApiResponse)responses[KeyOf(response.Status)];
        if (export.Content is not { } content)
            return;
        if (first.Content is { } stated && content[Json].Schema is { } schema)
            stated[Json] = new OpenApiMediaType { Schema = new OpenApiSchema { AnyOf = [stated[Json].Schema!, schema] } };
        else
            first.Content = content;
    }

    /// <summary>Codes are the errors', whatever their status; without an error section they have one of their own.</summary>
    private static void AddCodes(OpenApiResponses responses, Operation operation)
    {
        var key = operation.Errors.IsEmpty ? "default" : KeyOf(operation.Errors[0].Status);
        responses.TryAdd(key, new OpenApiResponse { Description = "Error" });
        var codes = operation.ErrorCodes.Select(code => new JsonObject { ["code"] = code.Code, ["description"] = code.Description });
        Extensions.Add((OpenApiResponse)responses[key], "x-error-codes", new JsonArray([.. codes]));
    }

    private OpenApiResponse ResponseOf(Response response) => new()
    {
        Description = response.Text.Length > 0 ? response.Text : "Status " + response.Status,
        Content = BodyOf(response),
        Headers = response.Headers.IsEmpty ? null : HeadersOf(response),
    };

    private Dictionary<string, OpenApiMediaType>? BodyOf(Response response)
    {
        if (response.Schema is { } schema)
            return ContentOf(schema, response.Example);
        return response.IsRawJson ? ContentOf(new Schema(), response.Example) : null;
    }

    private Dictionary<string, IOpenApiHeader> HeadersOf(Response response)
    {
        var headers = new Dictionary<string, IOpenApiHeader>(StringComparer.OrdinalIgnoreCase);
        foreach (var header in response.Headers)
            headers.TryAdd(header.Name, new OpenApiHeader { Description = header.Description, Schema = schemas.Create(new Schema { Type = header.Type }) });
        return headers;
    }

    private Dictionary<string, OpenApiMediaType> ContentOf(Schema schema, string? example)
    {
        var clean = ExampleCleaning.Of(example, schema);
        var content = new OpenApiMediaType { Schema = schemas.Create(schema), Example = clean.Value };
        Extensions.Add(content, "x-removed-from-example", clean.Removed.ToEquatableArray());
        return new() { [Json] = content };
    }

    private OpenApiMediaType FormOf(IEnumerable<Parameter> fields)
    {
        var properties = fields
            .DistinctBy(field => field.Name)
            .Select(field => new SchemaProperty(field.Name, field.Schema with { Required = field.Required }));
        return new OpenApiMediaType { Schema = schemas.Create(new Schema { Type = "object", Properties = [.. properties] }) };
    }

    /// <summary>A status code, a range such as <c>4XX</c>, or <c>default</c>.</summary>
    private static string KeyOf(string status)
    {
        if (status.Length != 3 || !char.IsAsciiDigit(status[0]))
            return "default";
        var rest = status[1..];
        if (rest.All(char.IsAsciiDigit))
            return status;
        return rest.Equals("xx", StringComparison.OrdinalIgnoreCase) ? status[0] + "XX" : "default";
    }
}
