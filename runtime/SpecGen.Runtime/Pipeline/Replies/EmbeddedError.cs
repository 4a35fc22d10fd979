using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Finds the error that a body reports, also in bodies of other kinds and in broken ones.</summary>
internal static class EmbeddedError
{
    /// <summary>
    /// The error: ONTAP's, the first of a list (its license managers give one), problem details as Astra Control and
    /// NetApp Console answer, or a message; null where the body is no JSON or reports none.
    /// </summary>
    public static ApiError? InBody(ReadOnlySpan<byte> body)
    {
        try
        {
            var root = ApiJson.ReadElement(body);
            if (root.ValueKind != JsonValueKind.Object)
                return null;
            if (root.TryGetProperty("error", out var error) && From(error) is { } found)
                return found;
            return root.TryGetProperty("errors", out var errors) && ListFrom(errors) is [var first, ..] ? first : OfProblem(root);
        }
        catch (JsonException)
        {
            // Whatever it is, the exception carries it as text.
            return null;
        }
    }

    /// <summary>The error that the member <c>error</c> of a success tells of: an object, or a text (<c>{"error": "Failed to queue the job"}</c>).</summary>
    /// <param name="error">The member.</param>
    /// <param name="body">The body that it stands in.</param>
    public static ApiError? InSuccess(JsonElement error, ReadOnlySpan<byte> body) =>
        IsText(error) ? InBody(body) : From(error);

    /// <summary>The member is a text that says something.</summary>
    public static bool IsText(JsonElement error) => error.ValueKind == JsonValueKind.String && error.GetString() is { Length: > 0 };

    /// <summary>
    /// RFC 9457: what went wrong in general, and this time; the type is an address that stands for a code. Others have a
    /// <c>message</c> beside a <c>code</c> or an <c>error</c>, which then is a word or two.
    /// </summary>
    private static ApiError? OfProblem(JsonElement problem)
    {
        var texts = new[] { TextOf(problem, "title"), TextOf(problem, "detail") }.Where(text => !string.IsNullOrEmpty(text));
        var message = string.Join(": ", texts);
        if (message.Length == 0)
            message = TextOf(problem, "message") ?? TextOf(problem, "error") ?? "";
        return message.Length == 0 ? null : new ApiError { CodeText = CodeOf(problem), Message = message };
    }

    private static string? CodeOf(JsonElement problem) => problem.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number
        ? code.GetRawText()
        : TextOf(problem, "type") ?? TextOf(problem, "code") ?? TextOf(problem, "error");

    private static string? TextOf(JsonElement body, string member) =>
        body.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The errors of a list, whose elements are errors or envelopes of errors.</summary>
    public static IReadOnlyList<ApiError> ListFrom(JsonElement errors)
    {
        if (errors.ValueKind != JsonValueKind.Array)
            return From(errors) is { } single ? [single] : [];

        var result = new List<ApiError>();
        foreach (var element in errors.EnumerateArray())
        {
            var inner = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("error", out var nested) ? nested : element;
            result.Add(From(inner) ?? new ApiError { Message = inner.GetRawText() });
        }

        return result;
    }

    /// <summary>The error, or null where the member means something else.</summary>
    public static ApiError? From(JsonElement error)
    {
        if (error.ValueKind != JsonValueKind.Object)
            return null;

        try
        {
            var result = ApiJson.Read<ApiError>(error.GetRawText());
            return result.CodeText is not null || result.Message is not null ? result : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
