using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Forms;

namespace SpecGen.Simulator.Faults;

/// <summary>Something that goes wrong with a request on its way to the cluster, in it, or back.</summary>
public sealed class Fault
{
    private Fault(Func<HttpContext, RequestDelegate, Task> apply) => ApplyAsync = apply;

    /// <summary>The connection breaks before the request is executed.</summary>
    public static Fault LostRequest { get; } = new((context, _) =>
    {
        context.Abort();
        return Task.CompletedTask;
    });

    /// <summary>The request is executed, and the connection breaks before anything of the answer is sent.</summary>
    public static Fault LostAnswer { get; } = new(async (context, next) =>
    {
        await HeldBody.RunAsync(context, next);
        context.Abort();
    });

    /// <summary>The request is executed, and the connection breaks in the middle of the answer's body.</summary>
    public static Fault CutAnswer { get; } = new(async (context, next) =>
    {
        var body = await HeldBody.RunAsync(context, next);
        await context.Response.Body.WriteAsync(body.AsMemory(0, body.Length / 2));
        await context.Response.Body.FlushAsync();
        // Time for what was sent to arrive before the connection goes.
        await Task.Delay(100);
        context.Abort();
    });

    internal Func<HttpContext, RequestDelegate, Task> ApplyAsync { get; }

    /// <summary>The cluster has too much to do; the request is not executed.</summary>
    /// <param name="retryAfter">When to come back, in whole seconds; null if it does not say.</param>
    public static Fault TooManyRequests(TimeSpan? retryAfter) => Refusal(OntapErrors.TooManyRequests(), retryAfter);

    /// <summary>The cluster cannot answer for a time; the request is not executed.</summary>
    /// <param name="retryAfter">When to come back, in whole seconds; null if it does not say.</param>
    public static Fault Unavailable(TimeSpan? retryAfter) => Refusal(OntapErrors.Unavailable(), retryAfter);

    /// <summary>The time for a page of records is over before it is full: it has no more than some, and a link to the rest.</summary>
    /// <param name="records">How many; with none the page is empty.</param>
    public static Fault ShortPage(int records) => new((context, next) =>
    {
        context.Features.Set(new PageLimit(records));
        return next(context);
    });

    /// <summary>The cluster refuses the request with an error; it is not executed.</summary>
    /// <param name="code">The error's code, such as one that a page documents.</param>
    /// <param name="message">What the error says; null for a text that names the code.</param>
    /// <param name="status">The answer's status.</param>
    public static Fault Error(long code, string? message = null, int status = 400) =>
        new((context, _) => WriteAsync(context, new OntapError(status, code, message ?? TextOf(code))));

    /// <summary>A write is accepted, and fails while it is done: its job ends with the error, or the answer has it where there is no job. Of many records the last one fails.</summary>
    /// <param name="code">The error's code, such as one that a page documents.</param>
    /// <param name="message">What the error says; null for a text that names the code.</param>
    /// <param name="target">What is at fault; null for nothing in particular.</param>
    public static Fault FailedWork(long code, string? message = null, string? target = null) => new((context, next) =>
    {
        context.Features.Set(new FailingWork(new OntapError(400, code, message ?? TextOf(code), target)));
        return next(context);
    });

    /// <summary>Something before the cluster answers in its place, in a form of its own; the request is not executed.</summary>
    public static Fault Answer(int status, string body, string mediaType) => new((context, _) =>
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = mediaType;
        return context.Response.WriteAsync(body);
    });

    /// <summary>The request is executed, and its answer says something else or more.</summary>
    public static Fault ChangedAnswer(Action<JsonObject> change) => new(async (context, next) =>
    {
        var body = await HeldBody.RunAsync(context, next);
        var changed = JsonNode.Parse(body)!.AsObject();
        change(changed);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(changed);
        context.Response.ContentLength = bytes.Length;
        await context.Response.Body.WriteAsync(bytes);
    });

    /// <summary>The request is executed, and nothing of its answer comes for a time.</summary>
    public static Fault LateAnswer(TimeSpan time) => new(async (context, next) =>
    {
        var body = await HeldBody.RunAsync(context, next);
        await Task.Delay(time, context.RequestAborted);
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    });

    /// <summary>The answer's body comes in pieces over a time.</summary>
    public static Fault SlowAnswer(TimeSpan time) => new(async (context, next) =>
    {
        const int Pieces = 8;
        var body = await HeldBody.RunAsync(context, next);
        foreach (var piece in body.Chunk(Math.Max(1, (body.Length + Pieces - 1) / Pieces)))
        {
            await context.Response.Body.WriteAsync(piece, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(time / Pieces, context.RequestAborted);
        }
    });

    private static string TextOf(long code) => string.Create(CultureInfo.InvariantCulture, $"Error {code}, as a test asked for.");

    private static Fault Refusal(OntapError error, TimeSpan? retryAfter) => new((context, _) =>
    {
        if (retryAfter is { } time)
            context.Response.Headers.RetryAfter = ((long)Math.Ceiling(time.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return WriteAsync(context, error);
    });

    private static Task WriteAsync(HttpContext context, OntapError error)
    {
        context.Response.StatusCode = error.Status;
        context.Response.ContentType = "application/json";
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer))
            context.Features.GetRequiredFeature<ErrorAnswers>().For(context, error)(writer);
        return context.Response.Body.WriteAsync(buffer.ToArray()).AsTask();
    }
}

/// <summary>Why the work of a request will fail.</summary>
internal sealed record FailingWork(OntapError Error);

/// <summary>How many records a page has time for.</summary>
internal sealed record PageLimit(int Records);
