namespace SpecGen.Samples.Simulation.Records;

/// <summary>Which names a collection knows: those it states, what is above them, and those of the records it has.</summary>
internal static class KnownFields
{
    public static bool Has(StoredRecords collection, string name) =>
        collection.Identity.Contains(name)
        || collection.Fields.Any(field => field == name || field.StartsWith(name + ".", StringComparison.Ordinal))
        || collection.Records.Any(record => RecordPath.Has(record, name));
}
