using System.Text.Json.Nodes;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>What an operation's page states, from the corpus' ground truth.</summary>
internal sealed record TruthOperation(
    string Method, string Path, string? Api, JsonNode? Request, string Status, JsonNode? Response, IReadOnlyList<JsonNode> Errors, IReadOnlyList<string> Headers)
{
    /// <param name="truthFile">The ground truth.</param>
    /// <param name="api">Where it is of several APIs, the one that is wanted.</param>
    public static IReadOnlyList<TruthOperation> Load(string truthFile, string api) =>
        [.. JsonNode.Parse(File.ReadAllText(truthFile))!["operations"]!.AsArray()
            .Select(operation => Of(operation!))
            .Where(operation => operation.Api is null || operation.Api == api)];

    public override string ToString() => $"{Method} {Path}";

    private static TruthOperation Of(JsonNode operation)
    {
        var success = operation["responses"]!.AsArray().FirstOrDefault(response => response!["status"]!.GetValue<string>() is "Default" or ['2', ..]);
        return new(
            operation["method"]!.GetValue<string>(),
            operation["path"]!.GetValue<string>(),
            operation["api"]?.GetValue<string>(),
            operation["request"],
            success?["status"]!.GetValue<string>() is { } status and not "Default" ? status : "200",
            success?["schema"],
            [.. (operation["errors"]?.AsArray() ?? []).Where(error => error!["schema"] is JsonObject).Select(error => error!)],
            [.. operation["parameters"]!.AsArray().Where(parameter => parameter!["in"]!.GetValue<string>() == "header").Select(parameter => parameter!["name"]!.GetValue<string>())]);
    }
}
