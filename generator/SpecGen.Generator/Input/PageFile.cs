using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SpecGen.Generator.Input;

/// <summary>An additional file and whether the project declared it as <c>ApiPage</c>. Nothing is read yet.</summary>
internal readonly record struct PageFile(AdditionalText Text, bool IsPage)
{
    private const string Kind = "build_metadata.AdditionalFiles.SpecGenKind";

    public static PageFile From(AdditionalText text, AnalyzerConfigOptionsProvider options) =>
        new(text, options.GetOptions(text).TryGetValue(Kind, out var kind) && kind == "ApiPage");
}
