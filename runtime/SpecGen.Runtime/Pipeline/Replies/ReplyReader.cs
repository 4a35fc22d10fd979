using System.Text.Json;

namespace SpecGen.Runtime;

/// <summary>Makes a result of a reply, or the exception that says why there is none.</summary>
internal static class ReplyReader
{
    /// <summary>
    /// The object in the body, also where it is the one record of an envelope; one without any member where the server says
    /// nothing.
    /// </summary>
    public static T Read<T>(in ApiRequest request, ApiReply reply)
        where T : ApiObject, new()
    {
        ThrowUnlessSuccess(request, reply);
        if (reply.SaysNothing)
            return new T();
        T result;
        try
        {
            result = RecordEnvelope.Open(ApiJson.ReadAnswer<T>(reply.Body));
        }
        catch (JsonException fault)
        {
            throw CallFailures.InvalidBody(request, reply, fault);
        }

        // A documented member called error is the resource's own affair: a job has one.
        if (result.TryGetUnknown("error", out var error) && EmbeddedError.InSuccess(error, reply.Body) is { } found)
            throw CallFailures.ByServer(request, reply, found);
        return result;
    }

    /// <summary>The map or list in the body; an empty one where the server says nothing.</summary>
    public static T ReadValue<T, TForm>(in ApiRequest request, ApiReply reply)
        where TForm : IJsonForm<T>
    {
        ThrowUnlessSuccess(request, reply);
        try
        {
            return reply.SaysNothing ? TForm.Empty : ApiJson.Read<T, TForm>(reply.Body);
        }
        catch (JsonException fault)
        {
            throw CallFailures.InvalidBody(request, reply, fault);
        }
    }

    /// <summary>Looks whether the call succeeded.</summary>
    public static void Check(in ApiRequest request, ApiReply reply) => ReadRaw(request, reply);

    /// <summary>Looks whether the call succeeded, whose answer need not be JSON.</summary>
    public static void CheckAny(in ApiRequest request, ApiReply reply)
    {
        if (reply.IsObject)
            Check(request, reply);
        else
            ThrowUnlessSuccess(request, reply);
    }

    /// <summary>Whatever is in the body; undefined where there is none.</summary>
    public static JsonElement ReadRaw(in ApiRequest request, ApiReply reply)
    {
        ThrowUnlessSuccess(request, reply);
        if (reply.IsBlank)
            return default;

        JsonElement body;
        try
        {
            body = ApiJson.ReadElement(reply.Body);
        }
        catch (JsonException fault)
        {
            throw CallFailures.InvalidBody(request, reply, fault);
        }

        if (body.ValueKind == JsonValueKind.Object && body.TryGetProperty("error", out var error) && EmbeddedError.InSuccess(error, reply.Body) is { } found)
            throw CallFailures.ByServer(request, reply, found);
        return body;
    }

    private static void ThrowUnlessSuccess(in ApiRequest request, ApiReply reply)
    {
        if (!reply.Message.IsSuccessStatusCode)
            throw CallFailures.ByServer(request, reply, EmbeddedError.InBody(reply.Body));
    }
}
