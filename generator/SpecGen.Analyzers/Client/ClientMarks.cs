using Microsoft.CodeAnalysis;
using SpecGen.Contract;

namespace SpecGen.Analyzers.Client;

/// <summary>The types of the runtime by which generated code is known, as a compilation sees them.</summary>
internal sealed class ClientMarks(Compilation compilation, INamedTypeSymbol operation)
{
    private const string WireNameAttribute = "System.Text.Json.Serialization.JsonPropertyNameAttribute";

    public INamedTypeSymbol Operation { get; } = operation;

    public INamedTypeSymbol? WireName { get; } = Find(compilation, WireNameAttribute);

    public INamedTypeSymbol? IntroducedIn { get; } = Find(compilation, MarkContract.IntroducedIn);

    public INamedTypeSymbol? RequiresRelease { get; } = Find(compilation, NameOf("RequiresReleaseAttribute"));

    public INamedTypeSymbol? Release { get; } = Find(compilation, NameOf("ApiRelease"));

    public INamedTypeSymbol? Requires { get; } = Find(compilation, MarkContract.Requires);

    public INamedTypeSymbol? Expensive { get; } = Find(compilation, MarkContract.Expensive);

    public INamedTypeSymbol? Errors { get; } = Find(compilation, MarkContract.Errors);

    public INamedTypeSymbol? DeprecatedOperation { get; } = Find(compilation, MarkContract.Deprecated);

    public INamedTypeSymbol? ReadOnlyMembers { get; } = Find(compilation, MarkContract.ReadOnlyMembers);

    public INamedTypeSymbol? CreateOnlyMembers { get; } = Find(compilation, MarkContract.CreateOnlyMembers);

    public INamedTypeSymbol? DeprecatedMembers { get; } = Find(compilation, MarkContract.DeprecatedMembers);

    public INamedTypeSymbol? Object { get; } = Find(compilation, ObjectContract.Base);

    public INamedTypeSymbol? Field { get; } = Find(compilation, FieldContract.Field);

    public INamedTypeSymbol? WriteOptions { get; } = Find(compilation, OptionsContract.Write.Type);

    public INamedTypeSymbol? Pageable { get; } = Find(compilation, ConnectionContract.Pageable);

    public INamedTypeSymbol? Exception { get; } = Find(compilation, MarkContract.Exception);

    /// <summary>Null where the compilation has no runtime, so that there is nothing to look for.</summary>
    public static ClientMarks? Of(Compilation compilation) =>
        Find(compilation, MarkContract.Operation) is { } operation ? new(compilation, operation) : null;

    private static INamedTypeSymbol? Find(Compilation compilation, string name) => compilation.GetTypeByMetadataName(name);

    private static INamedTypeSymbol? Find(Compilation compilation, RuntimeType type) =>
        Find(compilation, $"{type.Namespace}.{type.Name}{(type.Arity == 0 ? "" : $"`{type.Arity}")}");

    private static string NameOf(string type) => $"{RuntimeContract.Namespace}.{type}";
}
