using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

[JsonConverter(typeof(ApiObjectConverter<VolumeSpace>))]
public sealed partial class VolumeSpace : ApiObject
{
    private static readonly ObjectShape s_shape = new("parent\nused"u8);
    private VolumeSpace? _parent;
    private long? _used;

    [JsonPropertyName("parent")]
    public VolumeSpace? Parent { get => _parent; set { _parent = value; Assign(0); } }

    [JsonPropertyName("used")]
    public long? Used { get => _used; set { _used = value; Assign(1); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Object(ref _parent); break;
            case 1: access.Integer(ref _used); break;
        }
    }

    public sealed class FieldSet : ApiField<Volume>
    {
        internal FieldSet(ApiField<Volume> parent, string name) : base(parent, name) { }
        public ApiField<Volume> Used => Of("used");
    }
}
