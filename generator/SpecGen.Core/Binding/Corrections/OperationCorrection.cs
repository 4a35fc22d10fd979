using SpecGen.Common;

namespace SpecGen.Binding.Corrections;

/// <summary>Finds the place an override means in an operation, and corrects it there.</summary>
internal static class OperationCorrection
{
    public static (Operation Operation, bool IsFound) Correct(Operation operation, Override entry)
    {
        if (Rest(entry.Target, "request") is { } inRequest)
            return CorrectRequest(operation, entry, inRequest);
        if (Rest(entry.Target, "error") is { } inError)
            return CorrectErrors(operation, entry, inError);
        if (Rest(entry.Target, "response") is { } inResponse)
            return CorrectResponses(operation, entry, inResponse);
        return Rest(entry.Target, "parameter") is { } parameter ? CorrectParameters(operation, entry, parameter) : (operation, false);
    }

    private static (Operation Operation, bool IsFound) CorrectRequest(Operation operation, Override entry, string path) =>
        operation.Request is { } request && CorrectBody(request.Schema, path, entry) is { } schema
            ? (operation with { Request = request with { Schema = schema } }, true)
            : (operation, false);

    private static (Operation Operation, bool IsFound) CorrectResponses(Operation operation, Override entry, string path)
    {
        var (responses, isFound) = Correct(operation.Responses, entry, response => Rest(path, response.Status));
        return (operation with { Responses = responses }, isFound);
    }

    /// <summary>A path that names no status (<c>error.code</c>) means the body of every error.</summary>
    private static (Operation Operation, bool IsFound) CorrectErrors(Operation operation, Override entry, string path)
    {
        var (errors, isFound) = Correct(operation.Errors, entry, error => Rest(path, error.Status));
        if (!isFound)
            (errors, isFound) = Correct(operation.Errors, entry, _ => path);
        return (operation with { Errors = errors }, isFound);
    }

    private static (EquatableArray<Response> Answers, bool IsFound) Correct(
        EquatableArray<Response> answers,
        Override entry,
        Func<Response, string?> pathInBody)
    {
        var isFound = false;
        var corrected = answers.Select(answer =>
        {
            if (pathInBody(answer) is not { } path || CorrectBody(answer.Schema, path, entry) is not { } schema)
                return answer;
            isFound = true;
            return answer with { Schema = schema };
        }).ToEquatableArray();
        return (corrected, isFound);
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
