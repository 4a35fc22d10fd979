using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Writes a JSON answer in the media type that was asked for.</summary>
internal static class JsonBody
{
    public const string WithLinks = "application/hal+json";

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
