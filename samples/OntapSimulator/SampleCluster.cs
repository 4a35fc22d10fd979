using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation;

/// <summary>A cluster of two nodes and one SVM, invented for the samples and the tests.</summary>
public static class SampleCluster
{
    /// <summary>The UUID of an IKE association that is established.</summary>
    public const string IkeAssociation = "5a1c0f4e-9d6b-4b7f-8a53-0d3f6c2e7b10";

    /// <summary>The UUID of an IPsec association that carries traffic.</summary>
    public const string IpsecAssociation = "c27e8d91-3f40-4c6a-b1de-7e9a5530f2a4";

    /// <summary>The SVM of the sample cluster.</summary>
    public static SimulatedSvm Svm { get; } = new("lighthouse", "b90d4c6f-81e7-42a5-9d3c-f0a6e5271b84");

    /// <summary>A store with the sample records.</summary>
    public static RecordStore Create()
    {
        var associations = new StoredRecords(
            "/api/security/ipsec/security-associations",
            "uuid",
            new RecordNotFound(66257118, "IPsec SA with the specified UUID was not found."));
        associations.Add(Ike());
        associations.Add(Ipsec());
        return new RecordStore(associations, SampleStorage.Volumes(), SampleStorage.SnapshotPolicies(), SampleAccounts.Create());
    }

    private static JsonObject Ike() => new()
    {
        ["cipher_suite"] = "suite_aescbc",
        ["ike"] = new JsonObject
        {
            ["authentication"] = "psk",
            ["initiator_security_parameter_index"] = "f35d7e19aa0c4d21",
            ["is_initiator"] = true,
            ["responder_security_parameter_index"] = "09be6c71d4e852f3",
            ["state"] = "established",
            ["version"] = 2,
        },
        ["lifetime"] = 86400,
        ["local_address"] = "192.0.2.10",
        ["node"] = Reference("/api/cluster/nodes/", "harbour-01", "7d0c9a3e-52b8-4f1d-9a6f-2be1c4d87035"),
        ["policy_name"] = "branch-office",
        ["remote_address"] = "198.51.100.27",
        ["scope"] = "svm",
        ["svm"] = SvmReference(),
        ["type"] = "ike",
        ["uuid"] = IkeAssociation,
    };

    private static JsonObject Ipsec() => new()
    {
        ["cipher_suite"] = "suitebgcm256",
        ["ipsec"] = new JsonObject
        {
            ["action"] = "esp_transport",
            ["inbound"] = new JsonObject { ["bytes"] = 6_442_450_944, ["packets"] = 4_718_592, ["security_parameter_index"] = "c8a1e04b" },
            ["outbound"] = new JsonObject { ["bytes"] = 1_288_490_188, ["packets"] = 943_718, ["security_parameter_index"] = "17f39d60" },
            ["state"] = "installed",
        },
        ["lifetime"] = 3600,
        ["local_address"] = "192.0.2.10",
        ["node"] = Reference("/api/cluster/nodes/", "harbour-02", "e4b7f250-0c1a-4d83-8e95-613d7fa2b9c8"),
        ["policy_name"] = "branch-office",
        ["remote_address"] = "198.51.100.27",
        ["scope"] = "svm",
        ["svm"] = SvmReference(),
        ["type"] = "ipsec",
        ["uuid"] = IpsecAssociation,
    };

    private static JsonObject SvmReference() => Reference("/api/svm/svms/", Svm.Name, Svm.Uuid);

    private static JsonObject Reference(string path, string name, string uuid) => new()
    {
        ["_links"] = new JsonObject { ["self"] = new JsonObject { ["href"] = path + uuid } },
        ["name"] = name,
        ["uuid"] = uuid,
    };
}
