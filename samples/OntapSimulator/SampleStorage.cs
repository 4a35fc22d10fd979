using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation;

/// <summary>The storage of the sample cluster: volumes on two aggregates, and snapshot policies.</summary>
public static class SampleStorage
{
    /// <summary>The largest volume that an aggregate of the sample cluster can hold, in bytes.</summary>
    public const long LargestVolume = 10L << 40;

    /// <summary>The code of a job that found no room for a volume.</summary>
    public const long NoRoom = 917534;

    /// <summary>The code by which the deletion of a restricted volume is refused.</summary>
    public const long InUse = 8;

    /// <summary>The volumes.</summary>
    public static StoredRecords Volumes()
    {
        var volumes = new StoredRecords("/api/storage/volumes", "uuid", new RecordNotFound(917927, "The volume was not found."))
        {
            Identity = ["uuid", "name"],
            Fields = ["aggregates.name", "comment", "size", "snapshot_policy.name", "space.used", "state", "svm.name"],
            Writes = new WriteRules
            {
                AreJobs = true,
                Required = ["name", "svm.name", "aggregates.name"],
                ReadOnly = ["uuid", "create_time", "space.used"],
                Unique = ["name"],
                Complete = CompleteVolume,
                Refuse = volume => (long?)volume["size"] > LargestVolume
                    ? new RefusedWrite(NoRoom, "No aggregate has room for a volume of this size.", "size")
                    : null,
                RefuseDeletion = volume => (string?)volume["state"] == "restricted"
                    ? new RefusedWrite(InUse, "The volume is in use.", "state")
                    : null,
            },
            Files = new RecordFiles(),
        };
        volumes.Add(Volume("harbour_root", "harbour_fast", 20L << 30, used: 1L << 30));
        volumes.Add(Volume("charts", "harbour_fast", 200L << 30, used: 184L << 30, comment: "sea charts"));
        volumes.Add(Volume("logbooks", "harbour_large", 1L << 40, used: 96L << 30));
        return volumes;
    }

    /// <summary>The snapshot policies.</summary>
    public static StoredRecords SnapshotPolicies()
    {
        var policies = new StoredRecords(
            "/api/storage/snapshot-policies", "uuid", new RecordNotFound(1638403, "The snapshot policy was not found."))
        {
            Identity = ["uuid", "name"],
            Fields = ["comment", "copies.count", "copies.schedule.name", "enabled", "scope", "svm.name"],
            Writes = new WriteRules
            {
                Required = ["name", "copies"],
                ReadOnly = ["uuid", "scope"],
                Unique = ["name"],
                Complete = policy =>
                {
                    policy["enabled"] ??= true;
                    policy["scope"] = policy["svm"] is null ? "cluster" : "svm";
                },
            },
        };
        policies.Add(new JsonObject
        {
            ["uuid"] = "3f6d1b52-97c0-4e18-8a24-c5be07d9f641",
            ["name"] = "daily",
            ["enabled"] = true,
            ["scope"] = "cluster",
            ["copies"] = new JsonArray(new JsonObject { ["count"] = 7, ["schedule"] = new JsonObject { ["name"] = "daily" } }),
        });
        return policies;
    }

    /// <summary>A volume of the sample cluster's SVM.</summary>
    public static JsonObject Volume(string name, string aggregate, long size, long used = 0, string? comment = null)
    {
        var volume = new JsonObject
        {
            ["uuid"] = Guid.NewGuid().ToString(),
            ["name"] = name,
            ["svm"] = new JsonObject { ["name"] = "lighthouse" },
            ["aggregates"] = new JsonArray(new JsonObject { ["name"] = aggregate }),
            ["size"] = size,
            ["space"] = new JsonObject { ["used"] = used },
        };
        if (comment is not null)
            volume["comment"] = comment;
        CompleteVolume(volume);
        return volume;
    }

    private static void CompleteVolume(JsonObject volume)
    {
        volume["state"] ??= "online";
        volume["size"] ??= 1L << 30;
        volume["space"] ??= new JsonObject { ["used"] = 0 };
        volume["create_time"] = DateTimeOffset.UtcNow.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
    }
}
