using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SpecGen.Generator.Tests.Harness;

/// <summary>Project properties and item metadata, as the packed props and targets hand them on.</summary>
internal sealed class ProjectOptions(Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private const string Kind = "build_metadata.AdditionalFiles.SpecGenKind";

    private const string Api = "build_metadata.AdditionalFiles.SpecGenApi";

    private static readonly Values s_page = new(new() { [Kind] = "ApiPage" });

    private static readonly Values s_overrides = new(new() { [Kind] = "ApiOverrides" });

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Values(properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path switch
    {
        var path when path.StartsWith("/pages/", StringComparison.Ordinal) => s_page,
        // Pages of an API that the project names: /apis/Cellar/get-barrels.adoc.
        var path when path.StartsWith("/apis/", StringComparison.Ordinal) => new Values(new() { [Kind] = "ApiPage", [Api] = path.Split('/')[2] }),
        var path when path.StartsWith("/overrides/", StringComparison.Ordinal) => s_overrides,
        _ => new Values([]),
    };

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
