using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SpecGen.Generator.Steps;
using SpecGen.Session;

namespace SpecGen.Generator.Input;

/// <summary>What an additional file is to the generator.</summary>
internal enum FileKind
{
    ApiPage,
    ApiOverrides,

    /// <summary>Not declared by the project: see <see cref="MarkupFile"/>.</summary>
    Markup,
}

/// <summary>
/// An additional file and what it was declared as. What is read of a page, its beginning and the whole, is remembered here and not
/// by steps of its own: Roslyn's account of a step for each of a thousand pages costs an edit more than reading the page.
/// </summary>
internal sealed class DeclaredFile : IEquatable<DeclaredFile>
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.SpecGenKind";
    private const string ApiMetadata = "build_metadata.AdditionalFiles.SpecGenApi";

    private DeclaredFile(AdditionalText text, FileKind kind, string wantedApi, ReadingOptions options)
    {
        (Text, Kind, WantedApi, Options) = (text, kind, wantedApi, options);
        Opened = new(cancellationToken => OpenedPage.Of(this, cancellationToken));
        Whole = new(cancellationToken => ReadPage.Of(this, cancellationToken));
    }

    public AdditionalText Text { get; }

    public FileKind Kind { get; }

    /// <summary>The API it belongs to, as the project names it, or nothing.</summary>
    public string WantedApi { get; }

    /// <summary>The API's name as it begins the names of its client and namespace.</summary>
    public string Api => WantedNames.ApiOf(WantedApi);

    /// <summary>By which a page is read.</summary>
    public ReadingOptions Options { get; }

    /// <summary>What is known of a page before it is settled which are wanted.</summary>
    public Remembered<OpenedPage> Opened { get; }

    /// <summary>All of a page.</summary>
    public Remembered<ReadPage> Whole { get; }

    /// <summary>None where the file is not ours. Nothing is read yet.</summary>
    public static DeclaredFile[] From(AdditionalText text, Joined<AnalyzerConfigOptionsProvider, ReadingOptions> settings)
    {
        var metadata = settings.Left.GetOptions(text);
        if (KindOf(metadata, text) is not { } kind)
            return [];
        var api = kind != FileKind.Markup && metadata.TryGetValue(ApiMetadata, out var wanted) ? wanted.Trim() : "";
        return [new(text, kind, api, settings.Right)];
    }

    /// <summary>Of a page, as much as is wanted of it.</summary>
    public ReadPage[] Read(PagesToRead wanted, CancellationToken cancellationToken) =>
        Kind == FileKind.ApiPage ? [Opened.Finish(cancellationToken).Read(wanted, cancellationToken)] : [];

    public bool Equals(DeclaredFile? other) =>
        ReferenceEquals(this, other)
        || (other is not null && ReferenceEquals(Text, other.Text) && Kind == other.Kind && WantedApi == other.WantedApi && Options == other.Options);

    public override bool Equals(object? obj) => Equals(obj as DeclaredFile);

    public override int GetHashCode() => Text.GetHashCode();

    private static FileKind? KindOf(AnalyzerConfigOptions metadata, AdditionalText text)
    {
        metadata.TryGetValue(KindMetadata, out var stated);
        return stated switch
        {
            nameof(FileKind.ApiPage) => FileKind.ApiPage,
            nameof(FileKind.ApiOverrides) => FileKind.ApiOverrides,
            _ => MarkupFile.Is(text) ? FileKind.Markup : null,
        };
    }
}
