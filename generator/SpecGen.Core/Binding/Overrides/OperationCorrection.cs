using SpecGen.Common;

namespace SpecGen.Binding.Overrides;

/// <summary>Finds the place an override means in an operation, and corrects it there.</summary>
internal static class OperationCorrection
{
    public static (Operation Operation, bool IsFound) Correct(Operation operation, Override entry)
    {
        if (Rest(entry.Target, "request") is { } inRequest)
            return CorrectRequest(operation, entry, inRequest);
        if (Rest(entry.Target, "error") is { } inError)
            return CorrectError(operation, entry, inError);
        if (Rest(entry.Target, "response") is { } inResponse)
            return CorrectResponses(operation, entry, inResponse);
        return Rest(entry.Target, "parameter") is { } parameter ? CorrectParameters(operation, entry, parameter) : (operation, false);
    }

    private static (Operation Operation, bool IsFound) CorrectRequest(Operation operation, Override entry, string path) =>
        operation.Request is { } request && CorrectBody(request.Schema, path, entry) is { } schema
            ? (operation with { Request = request with { Schema = schema } }, true)
            : (operation, false);

    private static (Operation Operation, bool IsFound) CorrectError(Operation operation, Override entry, string path) =>
        operation.Error is { } error && CorrectBody(error.Schema, path, entry) is { } schema
            ? (operation with { Error = error with { Schema = schema } }, true)
            : (operation, false);

    private static (Operation Operation, bool IsFound) CorrectResponses(Operation operation, Override entry, string path)
    {
        var isFound = false;
        var responses = operation.Responses.Select(response =>
        {
            if (Rest(path, response.Status) is not { } inBody || CorrectBody(response.Schema, inBody, entry) is not { } schema)
                return response;
            isFound = true;
            return response with { Schema = schema };
        }).ToEquatableArray();
        return (operation with { Responses = responses }, isFound);
    }

    private static (Operation Operation, bool IsFound) CorrectParameters(Operation operation, Override entry, string path)
    {
        var isFound = false;
        var parameters = operation.Parameters.Select(parameter =>
        {
            if (Rest(path, parameter.Location) != parameter.Name)
                return parameter;
            isFound = true;
            return parameter with { Required = entry.Required ?? parameter.Required, Schema = WithoutRequired(parameter.Schema, entry) };
        }).ToEquatableArray();
        return (operation with { Parameters = parameters }, isFound);
    }

    /// <summary>A parameter's mark is its own, not its schema's.</summary>
    private static Schema WithoutRequired(Schema schema, Override entry) => SchemaCorrection.Correct(schema, entry) with { Required = schema.Required };

    private static Schema? CorrectBody(Schema? body, string path, Override entry)
    {
        if (body is null)
            return null;
        return path.Length == 0 ? SchemaCorrection.Correct(body, entry) : SchemaCorrection.CorrectAt(body, path, entry);
    }

    /// <summary>What follows a first part in a dotted path; empty if nothing does, null if the path begins otherwise.</summary>
    private static string? Rest(string path, string first)
    {
        if (path == first)
            return "";
        return path.Length > first.Length && path[first.Length] == '.' && path.StartsWith(first, StringComparison.Ordinal)
            ? path.Substring(first.Length + 1)
            : null;
    }
}
