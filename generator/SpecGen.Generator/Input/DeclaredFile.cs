using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.Session;

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
/// <param name="WantedApi">The API it belongs to, as the project names it, or nothing.</param>
internal sealed record DeclaredFile(AdditionalText Text, FileKind Kind, string WantedApi)
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.SpecGenKind";
    private const string ApiMetadata = "build_metadata.AdditionalFiles.SpecGenApi";

    /// <summary>The API's name as it begins the names of its client and namespace.</summary>
    public string Api => WantedNames.ApiOf(WantedApi);

    public static DeclaredFile From(AdditionalText text, AnalyzerConfigOptionsProvider options)
    {
        var metadata = options.GetOptions(text);
        var kind = metadata.TryGetValue(KindMetadata, out var stated) ? KindOf(stated) : FileKind.Other;
        return new(text, kind, kind != FileKind.Other && metadata.TryGetValue(ApiMetadata, out var api) ? api.Trim() : "");
    }

    private static FileKind KindOf(string kind) => kind switch
    {
        nameof(FileKind.ApiPage) => FileKind.ApiPage,
        nameof(FileKind.ApiOverrides) => FileKind.ApiOverrides,
        _ => FileKind.Other,
    };
}
