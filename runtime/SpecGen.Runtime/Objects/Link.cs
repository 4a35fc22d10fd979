using System.Text.Json.Serialization;

namespace SpecGen.Runtime;

/// <summary>A link to another resource.</summary>
[JsonConverter(typeof(ApiObjectConverter<Link>))]
public sealed class Link : ApiObject
{
    private static readonly ObjectShape s_shape = new("href"u8);
    private string? _href;

    /// <summary>Where it leads, relative to the server: <c>/api/…</c>.</summary>
    [JsonPropertyName("href")]
    public string? Href { get => _href; set { _href = value; Assign(0); } }

    /// <inheritdoc/>
    protected internal override ObjectShape GetShape() => s_shape;

    /// <inheritdoc/>
    protected internal override void AccessMember(int index, ref MemberAccess access) => access.Text(ref _href);
}
