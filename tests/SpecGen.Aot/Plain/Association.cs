using System.Text.Json.Serialization;

namespace Plain;

internal sealed record Association(string? Type, long? Lifetime, Ike? Ike, Reference? Svm, Reference? Node);

internal sealed record Ike(string? State, long? Version);

internal sealed record Reference(string? Name, string? Uuid);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Association))]
internal sealed partial class PlainContext : JsonSerializerContext;
