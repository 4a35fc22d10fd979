using System.Text.Json;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record in exactly the shape that the generator prints, with a member of every kind.</summary>
[JsonConverter(typeof(ApiObjectConverter<Volume>))]
public sealed partial class Volume : ApiObject
{
    private static readonly ObjectShape s_shape = new("_links\naggregates\ncreate_time\ncomment\nis_online\nraw\nraws\nratio\nratios\nsize\nsizes\nspace\nstate\nstates\nsvm\ntags\nuuid\nflags"u8);
    private Links? _links;
    private IReadOnlyList<ResourceReference>? _aggregates;
    private ApiDateTime? _createTime;
    private string? _comment;
    private bool? _isOnline;
    private JsonElement? _raw;
    private IReadOnlyList<JsonElement>? _raws;
    private double? _ratio;
    private IReadOnlyList<double>? _ratios;
    private long? _size;
    private IReadOnlyList<long>? _sizes;
    private VolumeSpace? _space;
    private VolumeState? _state;
    private IReadOnlyList<VolumeState>? _states;
    private ResourceReference? _svm;
    private IReadOnlyList<string>? _tags;
    private string? _uuid;
    private IReadOnlyList<bool>? _flags;

    public static FieldSet Field { get; } = new();

    [JsonPropertyName("_links")]
    public Links? Links { get => _links; set { _links = value; Assign(0); } }

    [JsonPropertyName("aggregates")]
    public IReadOnlyList<ResourceReference>? Aggregates { get => _aggregates; set { _aggregates = value; Assign(1); } }

    [JsonPropertyName("create_time")]
    public ApiDateTime? CreateTime { get => _createTime; set { _createTime = value; Assign(2); } }

    [JsonPropertyName("comment")]
    public string? Comment { get => _comment; set { _comment = value; Assign(3); } }

    [JsonPropertyName("is_online")]
    public bool? IsOnline { get => _isOnline; set { _isOnline = value; Assign(4); } }

    [JsonPropertyName("raw")]
    public JsonElement? Raw { get => _raw; set { _raw = value; Assign(5); } }

    [JsonPropertyName("raws")]
    public IReadOnlyList<JsonElement>? Raws { get => _raws; set { _raws = value; Assign(6); } }

    [JsonPropertyName("ratio")]
    public double? Ratio { get => _ratio; set { _ratio = value; Assign(7); } }

    [JsonPropertyName("ratios")]
    public IReadOnlyList<double>? Ratios { get => _ratios; set { _ratios = value; Assign(8); } }

    [JsonPropertyName("size")]
    public long? Size { get => _size; set { _size = value; Assign(9); } }

    [JsonPropertyName("sizes")]
    public IReadOnlyList<long>? Sizes { get => _sizes; set { _sizes = value; Assign(10); } }

    [JsonPropertyName("space")]
    public VolumeSpace? Space { get => _space; set { _space = value; Assign(11); } }

    [JsonPropertyName("state")]
    public VolumeState? State { get => _state; set { _state = value; Assign(12); } }

    [JsonPropertyName("states")]
    public IReadOnlyList<VolumeState>? States { get => _states; set { _states = value; Assign(13); } }

    [JsonPropertyName("svm")]
    public ResourceReference? Svm { get => _svm; set { _svm = value; Assign(14); } }

    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get => _tags; set { _tags = value; Assign(15); } }

    [JsonPropertyName("uuid")]
    public string? Uuid { get => _uuid; set { _uuid = value; Assign(16); } }

    [JsonPropertyName("flags")]
    public IReadOnlyList<bool>? Flags { get => _flags; set { _flags = value; Assign(17); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Object(ref _links); break;
            case 1: access.Objects(ref _aggregates); break;
            case 2: access.Value(ref _createTime); break;
            case 3: access.Text(ref _comment); break;
            case 4: access.Boolean(ref _isOnline); break;
            case 5: access.Raw(ref _raw); break;
            case 6: access.Raws(ref _raws); break;
            case 7: access.Number(ref _ratio); break;
            case 8: access.Numbers(ref _ratios); break;
            case 9: access.Integer(ref _size); break;
            case 10: access.Integers(ref _sizes); break;
            case 11: access.Object(ref _space); break;
            case 12: access.Value(ref _state); break;
            case 13: access.Values(ref _states); break;
            case 14: access.Object(ref _svm); break;
            case 15: access.Texts(ref _tags); break;
            case 16: access.Text(ref _uuid); break;
            case 17: access.Booleans(ref _flags); break;
        }
    }

    public sealed class FieldSet : ApiField<Volume>
    {
        internal FieldSet() { }
        public ApiField<Volume> Aggregates => Of("aggregates");
        public ApiField<Volume> Comment => Of("comment");
        public ApiField<Volume> Raw => Of("raw");
        public ApiField<Volume> Size => Of("size");
        public VolumeSpace.FieldSet Space => new(this, "space");
        public ResourceReference.FieldSet<Volume> Svm => new(this, "svm");
        public ApiField<Volume> Uuid => Of("uuid");
    }
}
