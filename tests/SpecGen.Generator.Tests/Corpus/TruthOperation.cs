using System.Text.Json.Nodes;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>What an operation's page states, from the corpus' ground truth.</summary>
internal sealed record TruthOperation(
    string Method, string Path, string? Api, JsonNode? Request, string Status, JsonNode? Response, IReadOnlyList<JsonNode> Errors, IReadOnlyList<string> Headers)
{
    /// <summary>Names of the query parameters that a call must have.</summary>
    public IReadOnlyList<string> RequiredParameters { get; private init; } = [];

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
            [.. (operation["errors"]?.AsArray() ?? []).Where(error => error!["schema"] is JsonObject && char.IsDigit(error["status"]!.GetValue<string>()[^1])).Select(error => error!)],
            [.. NamesOf(parameter => parameter["in"]!.GetValue<string>() == "header")])
        {
            RequiredParameters = [.. NamesOf(parameter => parameter["in"]!.GetValue<string>() == "query" && parameter["required"]!.GetValue<bool>())],
        };

        IEnumerable<string> NamesOf(Func<JsonNode, bool> isWanted) =>
            operation["parameters"]!.AsArray().Where(parameter => isWanted(parameter!)).Select(parameter => parameter!["name"]!.GetValue<string>());
    }
}
