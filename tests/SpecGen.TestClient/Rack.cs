using System.Text.Json;
using System.Text.Json.Serialization;
using SpecGen.Runtime.Generated;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A record with maps of every kind, in the shape that the generator prints.</summary>
[JsonConverter(typeof(ApiObjectConverter<Rack>))]
public sealed partial class Rack : ApiObject
{
    private static readonly ObjectShape s_shape = new("labels\nslots\nstates\nshelves\nspares\nraw\nlimits\nrows"u8);
    private IReadOnlyDictionary<string, string>? _labels;
    private IReadOnlyDictionary<string, VolumeSpace>? _slots;
    private IReadOnlyDictionary<string, VolumeState>? _states;
    private IReadOnlyDictionary<string, IReadOnlyList<long>>? _shelves;
    private IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>>? _spares;
    private IReadOnlyDictionary<string, JsonElement>? _raw;
    private IReadOnlyDictionary<string, double?>? _limits;
    private IReadOnlyList<string?>? _rows;

    [JsonPropertyName("labels")]
    public IReadOnlyDictionary<string, string>? Labels { get => _labels; set { _labels = value; Assign(0); } }

    [JsonPropertyName("slots")]
    public IReadOnlyDictionary<string, VolumeSpace>? Slots { get => _slots; set { _slots = value; Assign(1); } }

    [JsonPropertyName("states")]
    public IReadOnlyDictionary<string, VolumeState>? States { get => _states; set { _states = value; Assign(2); } }

    [JsonPropertyName("shelves")]
    public IReadOnlyDictionary<string, IReadOnlyList<long>>? Shelves { get => _shelves; set { _shelves = value; Assign(3); } }

    [JsonPropertyName("spares")]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, bool>>? Spares { get => _spares; set { _spares = value; Assign(4); } }

    [JsonPropertyName("raw")]
    public IReadOnlyDictionary<string, JsonElement>? Raw { get => _raw; set { _raw = value; Assign(5); } }

    [JsonPropertyName("limits")]
    public IReadOnlyDictionary<string, double?>? Limits { get => _limits; set { _limits = value; Assign(6); } }

    [JsonPropertyName("rows")]
    public IReadOnlyList<string?>? Rows { get => _rows; set { _rows = value; Assign(7); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Map<string, TextForm>(ref _labels); break;
            case 1: access.Map<VolumeSpace, ObjectForm<VolumeSpace>>(ref _slots); break;
            case 2: access.Map<VolumeState, ValueForm<VolumeState>>(ref _states); break;
            case 3: access.Map<IReadOnlyList<long>, ListForm<long, IntegerForm>>(ref _shelves); break;
            case 4: access.Map<IReadOnlyDictionary<string, bool>, MapForm<bool, BooleanForm>>(ref _spares); break;
            case 5: access.Map<JsonElement, RawForm>(ref _raw); break;
            case 6: access.Map<double?, NullableForm<double, NumberForm>>(ref _limits); break;
            case 7: access.List<string?, OptionalForm<string, TextForm>>(ref _rows); break;
        }
    }
}
