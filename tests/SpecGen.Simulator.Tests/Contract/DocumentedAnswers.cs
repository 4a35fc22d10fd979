using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;
using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Invented;
using SpecGen.Tool.OpenApi;

namespace SpecGen.Simulator.Tests.Contract;

/// <summary>The answers that pages document, as the document of <c>specgen openapi</c> says it, for a validator that nobody here wrote.</summary>
internal sealed class DocumentedAnswers
{
    private const string Address = "https://specgen.invalid/answers";

    private readonly EvaluationOptions _options = new() { OutputFormat = OutputFormat.List };
    private readonly JsonNode _document;
    private readonly ServedReference _reference;

    public DocumentedAnswers(IReadOnlyList<Operation> pages)
    {
        using var stream = new MemoryStream();
        OpenApiExport.Create(pages).Write(stream);
        _document = JsonNode.Parse(stream.ToArray())!;
        _reference = ServedReference.Of(pages.Select(DeferredOperation.Of), ServerRules.Load());
        var definitions = (_document["components"]?["schemas"] as JsonObject ?? []).DeepClone();
        _options.SchemaRegistry.Register(JsonSchema.FromText(Local(new JsonObject { ["$id"] = Address, ["$defs"] = definitions })));
    }

    /// <summary>How many answers have been held against their page; the others have no documented body.</summary>
    public int Checked { get; private set; }

    /// <summary>In what an answer departs from its page.</summary>
    public IEnumerable<string> Violations(Exchanged exchanged)
    {
        var match = _reference.Routes.Match(RequestPath.Segments(exchanged.Path));
        if (match?.Find(exchanged.Method) is not { } operation)
            return [];
        var responses = _document["paths"]?[operation.Path.Template]?[exchanged.Method.ToLowerInvariant()]?["responses"];
        var status = exchanged.Answer.Status.ToString(CultureInfo.InvariantCulture);
        var response = responses?[status] ?? (exchanged.Answer.Status >= 400 ? responses?["default"] : null);
        if (response?["content"]?["application/json"]?["schema"] is not { } schema)
            return [];
        Checked++;
        var result = JsonSchema.FromText(Local(schema.DeepClone())).Evaluate(exchanged.Answer.Whole ?? exchanged.Answer.Body, _options);
        return result.IsValid ? [] : result.Details
            .Where(detail => detail.HasErrors)
            .SelectMany(detail => detail.Errors!.Values.Select(error => $"{operation.Page.Name} {status}: {detail.InstanceLocation}: {error}"));
    }

    /// <summary>Definitions under the registered address, where the validator looks for them.</summary>
    private static string Local(JsonNode schema) => schema.ToJsonString().Replace("\"#/components/schemas/", $"\"{Address}#/$defs/", StringComparison.Ordinal);
}
