using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record of which the pages send only a part, in the shape that the generator prints.</summary>
[JsonConverter(typeof(ApiObjectConverter<Crate>))]
public sealed class Crate : ApiObject
{
    private static readonly ObjectShape s_shape = new("_links\nid\nlabel\nweight\nowner\nlayers\n\tunset 1 3");
    private Links? _links;
    private string? _id;
    private string? _label;
    private long? _weight;
    private ResourceReference? _owner;
    private IReadOnlyList<Crate>? _layers;

    [JsonPropertyName("_links")]
    public Links? Links { get => _links; set { Assign(0, _links, value); _links = value; } }

    [JsonPropertyName("id")]
    public string? Id { get => _id; set { _id = value; Assign(1); } }

    [JsonPropertyName("label")]
    public string? Label { get => _label; set { _label = value; Assign(2); } }

    [JsonPropertyName("weight")]
    public long? Weight { get => _weight; set { _weight = value; Assign(3); } }

    [JsonPropertyName("owner")]
    public ResourceReference? Owner { get => _owner; set { Assign(4, _owner, value); _owner = value; } }

    [JsonPropertyName("layers")]
    public IReadOnlyList<Crate>? Layers { get => _layers; set { _layers = value; Assign(5); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.NestedObject(ref _links); break;
            case 1: access.Text(ref _id); break;
            case 2: access.Text(ref _label); break;
            case 3: access.WholeNumber(ref _weight); break;
            case 4: access.NestedObject(ref _owner); break;
            case 5: access.NestedObjects(ref _layers); break;
        }
    }
}
