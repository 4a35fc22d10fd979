using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record that has one of its own kind, which no page gives: the circle is cut there.</summary>
[JsonConverter(typeof(ApiObjectConverter<Nest>))]
public sealed partial class Nest : ApiObject
{
    private static readonly ObjectShape s_shape = new("parent\nused"u8);
    private Nest? _parent;
    private long? _used;

    [JsonPropertyName("parent")]
    public Nest? Parent { get => _parent; set { _parent = value; Assign(0); } }

    [JsonPropertyName("used")]
    public long? Used { get => _used; set { _used = value; Assign(1); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.NestedObject(ref _parent); break;
            case 1: access.WholeNumber(ref _used); break;
        }
    }
}
