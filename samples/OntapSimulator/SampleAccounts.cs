using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation;

/// <summary>The accounts of the sample cluster, as records: none until one is made. They do not sign in.</summary>
public static class SampleAccounts
{
    /// <summary>The collection. A password is taken and not kept.</summary>
    public static StoredRecords Create() => new("/api/security/accounts", "uuid", new RecordNotFound(4, "entry doesn't exist"))
    {
        Identity = ["name"],
        Fields = ["applications.application", "comment", "owner.name"],
        Writes = new WriteRules
        {
            AreJobs = true,
            Required = ["name", "password"],
            Unique = ["name"],
            Complete = account => account.Remove("password"),
        },
    };
}
