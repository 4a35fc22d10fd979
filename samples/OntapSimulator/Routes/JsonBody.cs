using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Reads JSON requests, and writes JSON answers in the media type that was asked for.</summary>
internal static class JsonBody
{
    public const string WithLinks = "application/hal+json";

    /// <summary>The object that was sent, or null if it is none.</summary>
    public static async Task<JsonObject?> ReadAsync(HttpRequest request)
    {
        try
        {
            return await JsonNode.ParseAsync(request.Body, cancellationToken: request.HttpContext.RequestAborted) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static Task WriteAsync(HttpResponse response, JsonObject body)
    {
        response.ContentType = AsksForLinks(response.HttpContext.Request) ? WithLinks : "application/json";
        byte[] bytes = Encoding.UTF8.GetBytes(body.ToJsonString());
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes).AsTask();
    }

    public static bool AsksForLinks(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(a => a.MediaType.Equals(WithLinks, StringComparison.OrdinalIgnoreCase));
}
