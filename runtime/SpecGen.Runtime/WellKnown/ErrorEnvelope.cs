using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>The body of a reply that reports an error.</summary>
[JsonConverter(typeof(ApiObjectConverter<ErrorEnvelope>))]
public sealed class ErrorEnvelope : ApiObject
{
    private static readonly ObjectShape s_shape = new("error"u8);
    private ApiError? _error;

    /// <summary>The error; null where the body reports none.</summary>
    [JsonPropertyName("error")]
    public ApiError? Error { get => _error; set { _error = value; Assign(0); } }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access) => access.NestedObject(ref _error);
}
