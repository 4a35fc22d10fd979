using System.Net;
using System.Text.Json;
using SpecGen.Runtime.Serialization;

namespace SpecGen.Runtime;

/// <summary>Makes a result of a reply, or the exception that says why there is none.</summary>
internal static class ReplyReader
{
    /// <summary>The object in the body; one without any member where the server has accepted the call and says no more.</summary>
    public static T Read<T>(in ApiRequest request, ApiReply reply)
        where T : ApiObject, new()
    {
        ThrowUnlessSuccess(request, reply);
        if (reply.Body.IsEmpty && reply.Message.StatusCode is (HttpStatusCode.Accepted or HttpStatusCode.NoContent))
            return new T();
        T result;
        try
        {
            result = ApiJson.Read<T>(reply.Body);
        }
        catch (JsonException fault)
        {
            throw FailedCall.InvalidBody(request, reply, fault);
        }

        // A documented member called error is the resource's own affair: a job has one.
        if (result.TryGetUnknown("error", out var error) && EmbeddedError.From(error) is { } found)
            throw FailedCall.ByServer(request, reply, found);
        return result;
    }

    /// <summary>Looks whether the call succeeded.</summary>
    public static void Check(in ApiRequest request, ApiReply reply)
    {
        ThrowUnlessSuccess(request, reply);
        if (reply.Body.IsEmpty)
            return;

        JsonElement body;
        try
        {
            body = ApiJson.ReadElement(reply.Body);
        }
        catch (JsonException fault)
        {
            throw FailedCall.InvalidBody(request, reply, fault);
        }

        if (body.ValueKind == JsonValueKind.Object && body.TryGetProperty("error", out var error) && EmbeddedError.From(error) is { } found)
            throw FailedCall.ByServer(request, reply, found);
    }

    private static void ThrowUnlessSuccess(in ApiRequest request, ApiReply reply)
    {
        if (!reply.Message.IsSuccessStatusCode)
            throw FailedCall.ByServer(request, reply, EmbeddedError.InBody(reply.Body));
    }
}
