using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Bodies;

namespace SpecGen.Simulator.Requests;

/// <summary>The JSON object that a request carries.</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions s_options = new() { MaxDepth = 64 };

    /// <summary>An empty object where nothing was sent.</summary>
    /// <exception cref="RefusedRequestException">It is no JSON object.</exception>
    public static async Task<JsonObject> ReadAsync(Exchange exchange)
    {
        var request = exchange.Context.Request;
        if (request.ContentLength == 0 || (request.ContentLength is null && !request.Headers.ContainsKey("Transfer-Encoding")))
            return [];
        try
        {
            using var document = await JsonDocument.ParseAsync(request.Body, s_options, exchange.Context.RequestAborted);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? UndottedBody.Of(document.RootElement, exchange.Resource.Record)
                : throw new RefusedRequestException(OntapErrors.InvalidBody("it is no JSON object."));
        }
        catch (BadHttpRequestException)
        {
            throw new RefusedRequestException(OntapErrors.TooLarge());
        }
        catch (InvalidOperationException)
        {
            // Half a character, such as "\ud800", is JSON and no text.
            throw new RefusedRequestException(OntapErrors.InvalidBody("a text in it is no Unicode."));
        }
        catch (JsonException exception)
        {
            throw new RefusedRequestException(OntapErrors.InvalidBody($"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1} is no JSON."));
        }
    }
}
