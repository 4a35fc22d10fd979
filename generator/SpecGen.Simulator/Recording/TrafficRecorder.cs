using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace SpecGen.Simulator.Recording;

/// <summary>Records requests and their answers, without credentials and secrets.</summary>
internal sealed class TrafficRecorder(HarFile file, RedactedJson redacted, TimeProvider clock)
{
    private static readonly HashSet<string> s_credentials = new(StringComparer.OrdinalIgnoreCase) { "Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie" };

    public async Task RunAsync(HttpContext context, RequestDelegate next)
    {
        var start = clock.GetTimestamp();
        var began = clock.GetUtcNow();
        var sent = await ReadAsync(context.Request);
        var body = context.Response.Body;
        using var answered = new MemoryStream();
        context.Response.Body = answered;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            file.Add(writer => Write(writer, context, began, clock.GetElapsedTime(start), sent, answered.ToArray()));
        }

        await body.WriteAsync(answered.GetBuffer().AsMemory(0, (int)answered.Length), context.RequestAborted);
    }

    private static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted);
        var bytes = buffer.ToArray();
        request.Body = new MemoryStream(bytes);
        return bytes;
    }

    private void Write(Utf8JsonWriter writer, HttpContext context, DateTimeOffset began, TimeSpan time, byte[] sent, byte[] answered)
    {
        var (request, response) = (context.Request, context.Response);
        writer.WriteStartObject();
        writer.WriteString("startedDateTime", began.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteNumber("time", time.TotalMilliseconds);
        writer.WriteStartObject("request");
        writer.WriteString("method", request.Method);
        writer.WriteString("url", $"{request.Scheme}://{request.Host}{PathOf(context)}{Query(request)}");
        writer.WriteString("httpVersion", request.Protocol);
        WriteHeaders(writer, request.Headers);
        WriteQuery(writer, request);
        WriteEmpty(writer, "cookies");
        if (sent.Length > 0)
        {
            writer.WriteStartObject("postData");
            writer.WriteString("mimeType", request.ContentType ?? "");
            writer.WriteString("text", redacted.Of(sent));
            writer.WriteEndObject();
        }

        writer.WriteNumber("headersSize", -1);
        writer.WriteNumber("bodySize", sent.Length);
        writer.WriteEndObject();
        WriteResponse(writer, response, answered);
        writer.WriteStartObject("cache");
        writer.WriteEndObject();
        writer.WriteStartObject("timings");
        writer.WriteNumber("send", 0);
        writer.WriteNumber("wait", time.TotalMilliseconds);
        writer.WriteNumber("receive", 0);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteResponse(Utf8JsonWriter writer, HttpResponse response, byte[] answered)
    {
        writer.WriteStartObject("response");
        writer.WriteNumber("status", response.StatusCode);
        writer.WriteString("statusText", "");
        writer.WriteString("httpVersion", response.HttpContext.Request.Protocol);
        WriteHeaders(writer, response.Headers);
        WriteEmpty(writer, "cookies");
        writer.WriteStartObject("content");
        writer.WriteNumber("size", answered.Length);
        writer.WriteString("mimeType", response.ContentType ?? "");
        writer.WriteString("text", redacted.Of(answered));
        writer.WriteEndObject();
        writer.WriteString("redirectURL", "");
        writer.WriteNumber("headersSize", -1);
        writer.WriteNumber("bodySize", answered.Length);
        writer.WriteEndObject();
    }

    private static string PathOf(HttpContext context) => context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];

    private string Query(HttpRequest request) => QueryString.Create(Parameters(request)!).ToUriComponent();

    private IEnumerable<KeyValuePair<string, string>> Parameters(HttpRequest request) =>
        request.Query.SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, redacted.Value(parameter.Key, value ?? ""))));

    private void WriteQuery(Utf8JsonWriter writer, HttpRequest request)
    {
        writer.WriteStartArray("queryString");
        foreach (var (name, value) in Parameters(request))
            WritePair(writer, name, value);
        writer.WriteEndArray();
    }

    private static void WriteHeaders(Utf8JsonWriter writer, IHeaderDictionary headers)
    {
        writer.WriteStartArray("headers");
        foreach (var (name, value) in headers)
            WritePair(writer, name, s_credentials.Contains(name) ? "***" : value.ToString());
        writer.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter writer, string name, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("name", name);
        writer.WriteString("value", value);
        writer.WriteEndObject();
    }

    private static void WriteEmpty(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartArray(name);
        writer.WriteEndArray();
    }
}
