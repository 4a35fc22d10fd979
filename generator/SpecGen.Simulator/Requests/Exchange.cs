using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Bodies;
using SpecGen.Simulator.Forms;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;

namespace SpecGen.Simulator.Requests;

/// <summary>A request to a documented path, and its answer.</summary>
/// <param name="Operation">Null where no page documents the method here.</param>
/// <param name="Svm">The SVM that the request is scoped to, or null.</param>
internal sealed record Exchange(HttpContext Context, RouteMatch Match, ServedOperation? Operation, JsonObject? Svm)
{
    private const string WithLinks = "application/hal+json";

    private static readonly JsonWriterOptions s_writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly bool _wantsLinks = Wants(Context.Request);

    public ServedResource Resource => Match.Resource;

    /// <summary>The path as it stands on the wire, from the <c>/api</c> on.</summary>
    public string RawPath { get; } = Context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];

    public RequestQuery Query { get; } = new(Context.Request.Query);

    /// <summary>In what the request departs from the page.</summary>
    public List<Departure> Departures { get; } = [];

    /// <summary>Asked for by name, or by asking for nothing in particular.</summary>
    public bool WantsLinks => _wantsLinks && Operation?.IsOntap != false;

    public async Task AnswerAsync(int status, Action<Utf8JsonWriter> write)
    {
        var response = Context.Response;
        response.StatusCode = status;
        response.ContentType = WantsLinks ? WithLinks : "application/json";
        using var buffer = new PooledBuffer();
        await using (var writer = new Utf8JsonWriter(buffer, s_writing))
            write(writer);
        response.ContentLength = buffer.WrittenMemory.Length;
        if (!HttpMethods.IsHead(Context.Request.Method))
            await response.Body.WriteAsync(buffer.WrittenMemory, Context.RequestAborted);
    }

    /// <summary>There is no such record, in the words of the page if it has some for it.</summary>
    public OntapError NoEntry(ServerRules rules) => DocumentedErrors.Of(Operation, rules.Of(Resource.Path).NotFound, OntapErrors.NoEntry());

    public Task AnswerAsync(int status, JsonNode body) => AnswerAsync(status, writer => body.WriteTo(writer));

    /// <summary>An answer without a body.</summary>
    public Task AnswerAsync(int status)
    {
        Context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    public Task RefuseAsync(OntapError error) => AnswerAsync(error.Status, Context.Features.GetRequiredFeature<ErrorAnswers>().For(Context, error));

    private static bool Wants(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        return accept.Count == 0 || accept.Any(value => value is not null && (value.Contains(WithLinks, StringComparison.OrdinalIgnoreCase) || value.Contains("*/*", StringComparison.Ordinal)));
    }
}
