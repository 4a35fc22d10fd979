using System.Text.Json.Nodes;

namespace SpecGen.Generator.Tests.Corpus;

/// <summary>What an operation's page states, from the corpus' ground truth.</summary>
internal sealed record TruthOperation(string Method, string Path, JsonNode? Request, string Status, JsonNode? Response)
{
    public static IReadOnlyList<TruthOperation> Load(string truthFile) =>
        [.. JsonNode.Parse(File.ReadAllText(truthFile))!["operations"]!.AsArray().Select(operation => Of(operation!))];

    public override string ToString() => $"{Method} {Path}";

    private static TruthOperation Of(JsonNode operation)
    {
        var success = operation["responses"]!.AsArray().FirstOrDefault(response => response!["status"]!.GetValue<string>()[0] == '2');
        return new(
            operation["method"]!.GetValue<string>(),
            operation["path"]!.GetValue<string>(),
            operation["request"],
            success?["status"]!.GetValue<string>() ?? "200",
            success?["schema"]);
    }
}
