using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SpecGen.Binding;
using SpecGen.Input;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Tests.Contract;
using SpecGen.Simulator.Tests.Invented;
using SpecGen.Simulator.Tests.RoundTrips;

namespace SpecGen.Simulator.Tests.Forms;

/// <summary>Every operation of a whole reference of other conventions is called, reads first and deletions last, and answers as its page documents.</summary>
public sealed partial class EveryOperationTests
{
    /// <summary>The value of every key of every path, so that all is below and beside something that is there.</summary>
    private const string Key = "k";

    private static readonly string[] s_order = ["GET", "PUT", "PATCH", "POST", "DELETE"];

    [Fact]
    public async Task Every_operation_of_an_invented_reference_does_what_its_page_documents()
    {
        var (_, failures, violations) = await CallAsync(Orchard.Pages);

        Assert.Empty(failures);
        Assert.Empty(violations);
    }

    [Theory]
    [InlineData("astra")]
    [InlineData("cloud-manager")]
    [InlineData("console")]
    public async Task Nearly_every_operation_of_a_published_reference_does_what_its_page_documents(string corpus)
    {
        // Two APIs of one set can have one path.
        var folders = Corpus.RequirePages(corpus).Where(file => Path.GetExtension(file) != ".json").Select(file => Path.GetDirectoryName(file)!).Distinct(StringComparer.Ordinal);
        var called = new List<(int Count, List<string> Failures, List<string> Violations)>();
        foreach (var folder in folders)
            called.Add(await CallAsync(WholeReference.ReadFiles(Directory.GetFiles(folder))));
        var count = called.Sum(api => api.Count);
        string[] failures = [.. called.SelectMany(api => api.Failures)];
        string[] violations = [.. called.SelectMany(api => api.Violations)];

        Assert.True(failures.Length <= count / 20, $"{failures.Length} of {count} operations:\n{string.Join('\n', failures)}");
        Assert.True(violations.Length == 0, $"{violations.Length} violations:\n{string.Join('\n', violations)}");
    }

    private static async Task<(int Count, List<string> Failures, List<string> Violations)> CallAsync(IReadOnlyList<Operation> pages)
    {
        var documented = new DocumentedAnswers(pages);
        var reference = ServedReference.Of(pages.Select(DeferredOperation.Of), ServerRules.Load());
        await using var server = await HarbourServer.StartAsync(Scenario(reference).ToJsonString(), pages: pages);
        var failures = new List<string>();
        var operations = reference.Resources.SelectMany(resource => resource.Operations.Select(operation => (resource, operation)))
            .OrderBy(call => Array.IndexOf(s_order, call.operation.Method))
            .ThenByDescending(call => call.operation.Path.Template.Length)
            .ThenBy(call => call.operation.Path.Template, StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < operations.Length; i++)
        {
            var (resource, operation) = operations[i];
            var body = operation.Request is { } shape ? Body(shape, resource, i).ToJsonString() : null;
            var answer = await server.SendAsync(operation.Method, PathOf(operation.Path.Template), body);
            if (answer.Status >= 300)
                failures.Add($"{operation.Page.Name}: {body} gives {answer.Status} {answer.Body.ToJsonString()}");
        }

        return (operations.Length, failures, [.. server.Exchanges.SelectMany(documented.Violations).Distinct(StringComparer.Ordinal)]);
    }

    private static string PathOf(string template) => KeyPattern().Replace(template, Key);

    /// <summary>One record of every resource that has some.</summary>
    private static JsonObject Scenario(ServedReference reference)
    {
        var scenario = new JsonObject();
        foreach (var resource in reference.Resources.Where(resource => resource is { HasItems: true, IsKept: true }))
        {
            var template = resource.Operations.Where(operation => operation.Path.EndsWithKey).MaxBy(operation => operation.Path.Keys.Count)!.Path.Template;
            var record = new JsonObject();
            foreach (var key in resource.ItemKeys)
                RecordPath.Set(record, key, Key);
            var last = "/" + resource.Operations[0].Path.Literals[^1];
            scenario[PathOf(template[..(template.LastIndexOf(last + "/", StringComparison.Ordinal) + last.Length)])] = new JsonArray(record);
        }

        return scenario;
    }

    private static JsonObject Body(MemberShape shape, ServedResource resource, int number)
    {
        var body = new JsonObject();
        foreach (var (name, member) in shape.Members.Where(member => member.Value is { IsRequired: true, Attributes.ReadOnly: false } || member.Key == "name"))
            body[name] = resource.ItemKeys.Contains(name) && resource.Find("PUT", isItem: true)?.Request == shape ? Key : SampleValues.Of(member, number);
        return body;
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex KeyPattern();
}
