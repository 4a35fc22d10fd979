using System.Text.Json;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record with every kind of value that a wanted state is compared by, in the shape that the generator prints.</summary>
[JsonConverter(typeof(ApiObjectConverter<Silo>))]
public sealed class Silo : ApiObject
{
    private static readonly ObjectShape s_shape = new("id\nname\nfarm\nsize\nlevel\nsince\nspan\nstate\nopen\ntags\nsteps\npassword\nlabels\nraw\nhatch"u8, [11], [0]);
    private string? _id, _name, _password;
    private ResourceReference? _farm;
    private long? _size, _level;
    private ApiDateTime? _since;
    private ApiDuration? _span;
    private VolumeState? _state;
    private bool? _open;
    private IReadOnlyList<string>? _tags;
    private IReadOnlyList<Silo>? _steps;
    private IReadOnlyDictionary<string, string>? _labels;
    private JsonElement? _raw;
    private Silo? _hatch;

    [JsonPropertyName("id")]
    public string? Id { get => _id; set { _id = value; Assign(0); } }

    [JsonPropertyName("name")]
    public string? Name { get => _name; set { _name = value; Assign(1); } }

    [JsonPropertyName("farm")]
    public ResourceReference? Farm { get => _farm; set { Assign(2, _farm, value); _farm = value; } }

    [JsonPropertyName("size")]
    public long? Size { get => _size; set { _size = value; Assign(3); } }

    [JsonPropertyName("level")]
    public long? Level { get => _level; set { _level = value; Assign(4); } }

    [JsonPropertyName("since")]
    public ApiDateTime? Since { get => _since; set { _since = value; Assign(5); } }

    [JsonPropertyName("span")]
    public ApiDuration? Span { get => _span; set { _span = value; Assign(6); } }

    [JsonPropertyName("state")]
    public VolumeState? State { get => _state; set { _state = value; Assign(7); } }

    [JsonPropertyName("open")]
    public bool? Open { get => _open; set { _open = value; Assign(8); } }

    [JsonPropertyName("tags")]
    public IReadOnlyList<string>? Tags { get => _tags; set { _tags = value; Assign(9); } }

    [JsonPropertyName("steps")]
    public IReadOnlyList<Silo>? Steps { get => _steps; set { _steps = value; Assign(10); } }

    [JsonPropertyName("password")]
    public string? Password { get => _password; set { _password = value; Assign(11); } }

    [JsonPropertyName("labels")]
    public IReadOnlyDictionary<string, string>? Labels { get => _labels; set { _labels = value; Assign(12); } }

    [JsonPropertyName("raw")]
    public JsonElement? Raw { get => _raw; set { _raw = value; Assign(13); } }

    [JsonPropertyName("hatch")]
    public Silo? Hatch { get => _hatch; set { Assign(14, _hatch, value); _hatch = value; } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Text(ref _id); break;
            case 1: access.Text(ref _name); break;
            case 2: access.NestedObject(ref _farm); break;
            case 3: access.WholeNumber(ref _size); break;
            case 4: access.WholeNumber(ref _level); break;
            case 5: access.Value(ref _since); break;
            case 6: access.Value(ref _span); break;
            case 7: access.Value(ref _state); break;
            case 8: access.Boolean(ref _open); break;
            case 9: access.Texts(ref _tags); break;
            case 10: access.NestedObjects(ref _steps); break;
            case 11: access.Text(ref _password); break;
            case 12: access.Map<string, TextForm>(ref _labels); break;
            case 13: access.Raw(ref _raw); break;
            case 14: access.NestedObject(ref _hatch); break;
        }
    }
}

/// <summary>Operations in the shape that the generator prints for wanted states.</summary>
public sealed class SilosApi(ApiConnection connection) : ApiResource(connection)
{
    private static readonly EnsureFacts s_ensured = new("{id}", "name\nfarm", "4711", "tags", "level");

    public Task<EnsureOutcome<Silo>> EnsureAsync(Silo silo, EnsureOptions<Silo>? options = null, CancellationToken cancellationToken = default) =>
        Connection.EnsureAsync(new ApiRequest("GET", "/silos"), s_ensured, silo, options, cancellationToken);

    public Task<EnsureOutcome<Silo>> EnsureAbsentAsync(Silo silo, EnsureOptions<Silo>? options = null, CancellationToken cancellationToken = default) =>
        Connection.EnsureAbsentAsync(new ApiRequest("GET", "/silos"), s_ensured, silo, options, cancellationToken);
}
