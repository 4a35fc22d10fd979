using System.Text.Json.Serialization;
using SpecGen.Runtime;
using SpecGen.Runtime.Generated;

namespace SpecGen.Benchmarks.Payload;

/// <summary>A record of 20 members in the shape that the generator prints; no object of the seed has as many.</summary>
[JsonConverter(typeof(ApiObjectConverter<FlatRecord>))]
public sealed class FlatRecord : ApiObject
{
    private static readonly ObjectShape s_shape = new("aggregate\napplication\nautosize_mode\ncache_state\ncomment\nefficiency_policy\nexport_policy\nguarantee_type\njunction_path\nlanguage\nmovement_state\nname\nnode_name\nqos_policy\nsecurity_style\nsnapshot_policy\nstate\nstyle\ntype\nuuid"u8);
    private string? _aggregate, _application, _autosizeMode, _cacheState, _comment, _efficiencyPolicy, _exportPolicy, _guaranteeType, _junctionPath, _language, _movementState, _name, _nodeName, _qosPolicy, _securityStyle, _snapshotPolicy, _state, _style, _type, _uuid;

    [JsonPropertyName("aggregate")] public string? Aggregate { get => _aggregate; set { _aggregate = value; Assign(0); } }
    [JsonPropertyName("application")] public string? Application { get => _application; set { _application = value; Assign(1); } }
    [JsonPropertyName("autosize_mode")] public string? AutosizeMode { get => _autosizeMode; set { _autosizeMode = value; Assign(2); } }
    [JsonPropertyName("cache_state")] public string? CacheState { get => _cacheState; set { _cacheState = value; Assign(3); } }
    [JsonPropertyName("comment")] public string? Comment { get => _comment; set { _comment = value; Assign(4); } }
    [JsonPropertyName("efficiency_policy")] public string? EfficiencyPolicy { get => _efficiencyPolicy; set { _efficiencyPolicy = value; Assign(5); } }
    [JsonPropertyName("export_policy")] public string? ExportPolicy { get => _exportPolicy; set { _exportPolicy = value; Assign(6); } }
    [JsonPropertyName("guarantee_type")] public string? GuaranteeType { get => _guaranteeType; set { _guaranteeType = value; Assign(7); } }
    [JsonPropertyName("junction_path")] public string? JunctionPath { get => _junctionPath; set { _junctionPath = value; Assign(8); } }
    [JsonPropertyName("language")] public string? Language { get => _language; set { _language = value; Assign(9); } }
    [JsonPropertyName("movement_state")] public string? MovementState { get => _movementState; set { _movementState = value; Assign(10); } }
    [JsonPropertyName("name")] public string? Name { get => _name; set { _name = value; Assign(11); } }
    [JsonPropertyName("node_name")] public string? NodeName { get => _nodeName; set { _nodeName = value; Assign(12); } }
    [JsonPropertyName("qos_policy")] public string? QosPolicy { get => _qosPolicy; set { _qosPolicy = value; Assign(13); } }
    [JsonPropertyName("security_style")] public string? SecurityStyle { get => _securityStyle; set { _securityStyle = value; Assign(14); } }
    [JsonPropertyName("snapshot_policy")] public string? SnapshotPolicy { get => _snapshotPolicy; set { _snapshotPolicy = value; Assign(15); } }
    [JsonPropertyName("state")] public string? State { get => _state; set { _state = value; Assign(16); } }
    [JsonPropertyName("style")] public string? Style { get => _style; set { _style = value; Assign(17); } }
    [JsonPropertyName("type")] public string? Type { get => _type; set { _type = value; Assign(18); } }
    [JsonPropertyName("uuid")] public string? Uuid { get => _uuid; set { _uuid = value; Assign(19); } }

    protected override ObjectShape GetShape() => s_shape;

    protected override void AccessMember(int index, ref MemberAccess access)
    {
        switch (index)
        {
            case 0: access.Text(ref _aggregate); break;
            case 1: access.Text(ref _application); break;
            case 2: access.Text(ref _autosizeMode); break;
            case 3: access.Text(ref _cacheState); break;
            case 4: access.Text(ref _comment); break;
            case 5: access.Text(ref _efficiencyPolicy); break;
            case 6: access.Text(ref _exportPolicy); break;
            case 7: access.Text(ref _guaranteeType); break;
            case 8: access.Text(ref _junctionPath); break;
            case 9: access.Text(ref _language); break;
            case 10: access.Text(ref _movementState); break;
            case 11: access.Text(ref _name); break;
            case 12: access.Text(ref _nodeName); break;
            case 13: access.Text(ref _qosPolicy); break;
            case 14: access.Text(ref _securityStyle); break;
            case 15: access.Text(ref _snapshotPolicy); break;
            case 16: access.Text(ref _state); break;
            case 17: access.Text(ref _style); break;
            case 18: access.Text(ref _type); break;
            case 19: access.Text(ref _uuid); break;
        }
    }
}
