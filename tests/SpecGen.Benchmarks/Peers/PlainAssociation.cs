using System.Text.Json.Serialization;

namespace SpecGen.Benchmarks.Peers;

/// <summary>The seed's record as one would write it by hand for System.Text.Json.</summary>
public sealed class PlainAssociation
{
    public string? CipherSuite { get; set; }
    public PlainIke? Ike { get; set; }
    public PlainIpsec? Ipsec { get; set; }
    public long? Lifetime { get; set; }
    public string? LocalAddress { get; set; }
    public PlainReference? Node { get; set; }
    public string? PolicyName { get; set; }
    public string? RemoteAddress { get; set; }
    public string? Scope { get; set; }
    public PlainReference? Svm { get; set; }
    public string? Type { get; set; }
    public string? Uuid { get; set; }
}

public sealed class PlainIke
{
    public string? Authentication { get; set; }
    public string? InitiatorSecurityParameterIndex { get; set; }
    public bool? IsInitiator { get; set; }
    public string? ResponderSecurityParameterIndex { get; set; }
    public string? State { get; set; }
    public long? Version { get; set; }
}

public sealed class PlainIpsec
{
    public string? Action { get; set; }
    public PlainTraffic? Inbound { get; set; }
    public PlainTraffic? Outbound { get; set; }
    public string? State { get; set; }
}

public sealed class PlainTraffic
{
    public long? Bytes { get; set; }
    public long? Packets { get; set; }
    public string? SecurityParameterIndex { get; set; }
}

public sealed class PlainReference
{
    [JsonPropertyName("_links")]
    [Newtonsoft.Json.JsonProperty("_links")]
    public PlainLinks? Links { get; set; }
    public string? Name { get; set; }
    public string? Uuid { get; set; }
}

public sealed class PlainLinks
{
    public PlainLink? Self { get; set; }
}

public sealed class PlainLink
{
    public string? Href { get; set; }
}

public sealed class PlainPage
{
    public List<PlainAssociation>? Records { get; set; }
    public long? NumRecords { get; set; }
}
