using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>Finds the error that a body reports, also in bodies of other kinds and in broken ones.</summary>
internal static class EmbeddedError
{
    /// <summary>
    /// The error: ONTAP's, the first of a list (its license managers give one), or problem details as Astra Control answers;
    /// null where the body is no JSON or reports none.
    /// </summary>
    public static ApiError? InBody(ReadOnlySpan<byte> body)
    {
        try
        {
            var envelope = ApiJson.Read<ErrorEnvelope>(body);
            if (envelope.Error is { } error)
                return error;
            return envelope.TryGetUnknown("errors", out var errors) ? ListFrom(errors).FirstOrDefault() : OfProblem(envelope);
        }
        catch (JsonException)
        {
            // Whatever it is, the exception carries it as text.
            return null;
        }
    }

    /// <summary>RFC 9457: what went wrong in general, and this time; the type is an address that stands for a code.</summary>
    private static ApiError? OfProblem(ApiObject problem)
    {
        var texts = new[] { TextOf(problem, "title"), TextOf(problem, "detail") }.Where(text => !string.IsNullOrEmpty(text));
        var message = string.Join(": ", texts);
        return message.Length == 0 ? null : new ApiError { CodeText = TextOf(problem, "type"), Message = message };
    }

    private static string? TextOf(ApiObject body, string member) =>
        body.TryGetUnknown(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

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
