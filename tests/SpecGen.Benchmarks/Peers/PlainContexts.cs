using System.Text.Json.Serialization;

namespace SpecGen.Benchmarks.Peers;

/// <summary>What System.Text.Json's generator reads with, and writes with where its fast path does not apply.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainAssociation))]
[JsonSerializable(typeof(PlainPage))]
internal sealed partial class MetadataContext : JsonSerializerContext;

/// <summary>The fast path of System.Text.Json's generator, which only writes.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PlainAssociation))]
[JsonSerializable(typeof(PlainPage))]
internal sealed partial class FastPathContext : JsonSerializerContext;
