using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SpecGen.Generator.Input;

/// <summary>What the project declared an additional file to be.</summary>
internal enum FileKind
{
    /// <summary>Not ours.</summary>
    Other,
    ApiPage,
    ApiOverrides,
}

/// <summary>An additional file and what it was declared as. Nothing is read yet.</summary>
internal readonly record struct DeclaredFile(AdditionalText Text, FileKind Kind)
{
    private const string Metadata = "build_metadata.AdditionalFiles.SpecGenKind";

    public static DeclaredFile From(AdditionalText text, AnalyzerConfigOptionsProvider options) => new(
        text,
        options.GetOptions(text).TryGetValue(Metadata, out var kind) ? KindOf(kind) : FileKind.Other);

    private static FileKind KindOf(string kind) => kind switch
    {
        nameof(FileKind.ApiPage) => FileKind.ApiPage,
        nameof(FileKind.ApiOverrides) => FileKind.ApiOverrides,
        _ => FileKind.Other,
    };
}
