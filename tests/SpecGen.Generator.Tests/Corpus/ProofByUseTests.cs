using System.Collections;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Runtime;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>
/// Every operation of the corpus, used: found by its attribute, called over HTTP, every documented property read
/// through its typed property, and every documented property of its body sent.
/// </summary>
public class ProofByUseTests
{
    // Shares no part with what requests send: a failure does not repeat parts of a secret that was sent.
    private const string ErrorText = "{0}: größer als ß";

    [Theory]
    [InlineData("own/adoc", "own/truth.json", 52)]
    [InlineData("ontap-9.6/adoc", "ontap-9.6/truth.json", 221)]
    [InlineData("astra/html", "astra/truth.json", 60)]
    [InlineData("console/adoc/cbs", "console/truth.json", 119)]
    [InlineData("console/adoc/copysync", "console/truth.json", 91)]
    [InlineData("console/adoc/credential", "console/truth.json", 13)]
    [InlineData("console/adoc/cvo", "console/truth.json", 430)]
    [InlineData("console/adoc/tenancyv4", "console/truth.json", 88)]
    [InlineData("cloud-manager/html/audit", "cloud-manager/truth.json", 1)]
    [InlineData("cloud-manager/html/cbs", "cloud-manager/truth.json", 30)]
    [InlineData("cloud-manager/html/ipa", "cloud-manager/truth.json", 10)]
    [InlineData("cloud-manager/html/tenancy", "cloud-manager/truth.json", 34)]
    public async Task Every_operation_does_over_http_what_its_page_states(string pages, string truth, int count)
    {
        var operations = TruthOperation.Load(SpecGen.Tests.Harness.Corpus.Require(truth), Path.GetFileName(pages));
        await using var server = await AnsweringServer.StartAsync();
        using var client = new GeneratedClient(CorpusFolder.RequirePages(pages), server.Address, operations.SelectMany(operation => operation.Headers).Where(IsOption).Distinct(StringComparer.OrdinalIgnoreCase));
        var failures = new List<string>();

        foreach (var operation in operations)
            failures.AddRange((await UseAsync(operation, client, server)).Select(failure => $"{operation}: {failure}"));

        Assert.Equal(count, operations.Count);
        Assert.True(failures.Count == 0, string.Join("\n", failures.Take(20)));
    }

    /// <summary>Headers that the client writes itself cannot be said.</summary>
    private static bool IsOption(string header) => header.ToUpperInvariant() is not ("AUTHORIZATION" or "ACCEPT");

    private static async Task<IEnumerable<string>> UseAsync(TruthOperation operation, GeneratedClient client, AnsweringServer server)
    {
        if (!client.Has(operation))
            return ["is not generated"];

        var sample = new SampleJson();
        var response = operation.Response is null ? null : Answerable(sample.Of(operation.Response)!, operation);
        var request = operation.Request is null ? null : sample.Of(operation.Request);
        server.Answer = (int.Parse(operation.Status, CultureInfo.InvariantCulture), response?.ToJsonString());
        try
        {
            var body = request is not null && client.BodyType(operation) is { } type ? TypedValue.Convert(type, request) : null;
            var result = await client.CallAsync(operation, body);
            var differences = RequestDifferences(operation, client, server, request).Concat(ResponseDifferences(response, result)).ToList();
            foreach (var error in operation.Errors)
                differences.AddRange(await FailAsync(operation, client, server, body, error));
            return differences;
        }
        catch (Exception exception) when (exception is ApiException or InvalidOperationException)
        {
            return [exception.Message];
        }
    }

    /// <summary>A documented error arrives with its documented body.</summary>
    private static async Task<IEnumerable<string>> FailAsync(TruthOperation operation, GeneratedClient client, AnsweringServer server, object? body, JsonNode error)
    {
        var status = error["status"]!.GetValue<string>();
        var expected = new SampleJson(ErrorText).Of(error["schema"]!)!;
        server.Answer = (int.Parse(status, CultureInfo.InvariantCulture), expected.ToJsonString());
        try
        {
            await client.CallAsync(operation, body);
            return [$"did not fail with {status}"];
        }
        catch (ApiException fault)
        {
            return client.ErrorBody(operation, status, fault) is { } typed
                ? TypedValue.Differences(expected, typed, $"{status}: $")
                : [$"{status} has no typed body"];
        }
    }

    private static IEnumerable<string> RequestDifferences(TruthOperation operation, GeneratedClient client, AnsweringServer server, JsonNode? request)
    {
        if (server.Asked.Method != operation.Method)
            yield return $"asked by {server.Asked.Method}";
        if (server.Asked.RawPath != client.ExpectedPath(operation))
            yield return $"asked for {server.Asked.RawPath}, not {client.ExpectedPath(operation)}";
        if (request is JsonObject { Count: > 0 } or JsonArray && !JsonNode.DeepEquals(request, server.Asked.Body.Length == 0 ? null : JsonNode.Parse(server.Asked.Body)))
            yield return $"sent {server.Asked.Body}, not {request.ToJsonString()}";
    }

    private static IEnumerable<string> ResponseDifferences(JsonNode? response, object? result) => result switch
    {
        _ when response is null => [],
        JsonElement element => TypedValue.Differences(response, element, "$"),
        _ when response is not JsonObject => TypedValue.Differences(response, result, "$"),
        IDictionary map => TypedValue.Differences(response, map, "$"),
        JobOperation operation when response["job"] is not null =>
            operation.Id == "job-1" ? [] : [$"the job is {operation.Id}"],
        JobOperation operation => TypedValue.Differences(Records(response) ?? [response.DeepClone()], Property(operation, "Records"), "$")
            .Concat(TypedValue.Differences(response["num_records"], Property(operation, "NumRecords"), "$.num_records")),
        ApiObject record => TypedValue.Differences(response["records"] is JsonArray { Count: 1 } one && record.GetType().GetProperty("Records") is null ? one[0]! : response, record, "$"),
        IEnumerable records => TypedValue.Differences(Records(response), records, "$"),
        _ => [$"nothing was given back of {response.ToJsonString()}"],
    };

    private static object? Property(object value, string name) => value.GetType().GetProperty(name)?.GetValue(value);

    private static JsonArray? Records(JsonNode response) => (response["records"] ?? response["items"]) as JsonArray;

    /// <summary>The sample without what would send the client on to other pages, to a job that is none, or into an error.</summary>
    private static JsonNode Answerable(JsonNode sample, TruthOperation operation)
    {
        if (sample is not JsonObject response)
            return sample;
        if (response["_links"] is JsonObject links && (response["records"] ?? response["job"]) is not null)
            links.Remove("next");
        if (response["metadata"] is JsonObject metadata && response["items"] is not null)
            metadata.Remove("continue");
        if (response["records"] is not null)
            response.Remove("error");
        // All keys of a path name one record, however many an envelope could hold.
        if (operation.Path.EndsWith('}') && response["records"] is JsonArray { Count: > 1 } records)
            response["records"] = new JsonArray(records[0]!.DeepClone());
        if (response["job"] is JsonObject job)
            job["uuid"] = "job-1";
        return response;
    }
}
