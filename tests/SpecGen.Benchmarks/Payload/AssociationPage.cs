using System.Text.Json.Serialization;
using Benchmarks.Ontap.Security.Ipsec.SecurityAssociations;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Benchmarks.Payload;

/// <summary>A page of records in the shape that the generator prints; the seed has no page of a collection.</summary>
[JsonConverter(typeof(ApiObjectConverter<AssociationPage>))]
public sealed class AssociationPage : ApiObject
{
    private static readonly ObjectShape s_shape = new("records\nnum_records"u8);
    private IReadOnlyList<IpsecSecurityAssociation>? _records;
    private long? _count;

    [JsonPropertyName("records")]
    public IReadOnlyList<IpsecSecurityAssociation>? Records { get => _records; set { _records = value; Assign(0); } }

    [JsonPropertyName("num_records")]
    public long? Count { get => _count; set { _count = value; Assign(1); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.NestedObjects(ref _records); break;
            case 1: access.WholeNumber(ref _count); break;
        }
    }
}
