using System.Text.Json.Nodes;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>A write of one record that was found in order.</summary>
/// <param name="Status">What success is answered with.</param>
/// <param name="Key">The key of the record.</param>
/// <param name="Record">The record as it will be.</param>
/// <param name="Work">Does it, or says why it cannot be done.</param>
/// <param name="Undo">Undoes it, or says why it cannot be undone.</param>
internal sealed record PlannedWrite(int Status, string Key, JsonObject Record, Func<RefusedWrite?> Work, Func<RefusedWrite?> Undo);

/// <summary>Finds out whether a record can be written as it is asked to be, before anything is done.</summary>
internal sealed class RecordWrites(StoredRecords collection, WriteRules rules)
{
    public OntapError? Create(JsonObject? body, out PlannedWrite? write)
    {
        write = null;
        if ((Check(body, key: "") ?? FirstMissing(body!)) is { } error)
            return error;

        var record = (JsonObject)body!.DeepClone();
        record[collection.Key] = Guid.NewGuid().ToString();
        rules.Complete(record);
        write = new PlannedWrite(201, collection.KeyOf(record), record, () => Work(record, collection.Add), () => Remove(record));
        return null;
    }

    public OntapError? Update(JsonObject before, JsonObject? body, out PlannedWrite? write)
    {
        write = null;
        string key = collection.KeyOf(before);
        if (Check(body, key) is { } error)
            return error;

        var record = (JsonObject)before.DeepClone();
        Merge(body!, record);
        write = new PlannedWrite(200, key, record, () => Work(record, Replace), () => Work(before, Replace));
        return null;
    }

    /// <summary>Deletions are never undone.</summary>
    public PlannedWrite Delete(JsonObject record) =>
        new(200, collection.KeyOf(record), record, () => Remove(record), Undo: () => null);

    private RefusedWrite? Remove(JsonObject record)
    {
        RefusedWrite? refusal = rules.RefuseDeletion(record);
        if (refusal is null)
            collection.Remove(collection.KeyOf(record));
        return refusal;
    }

    /// <summary>Works of other requests may have come between: what must be unique is looked at once more.</summary>
    private RefusedWrite? Work(JsonObject record, Action<JsonObject> write)
    {
        lock (collection)
        {
            RefusedWrite? refusal = rules.Unique.FirstOrDefault(name => IsTaken(record, name, collection.KeyOf(record))) is { } taken
                ? OntapErrors.Taken(taken)
                : rules.Refuse(record);
            if (refusal is null)
                write(record);
            return refusal;
        }
    }

    private void Replace(JsonObject record) => collection.Replace(record);

    /// <summary>What is wrong with a body for the record of a key, or for a new one.</summary>
    private OntapError? Check(JsonObject? body, string key)
    {
        if (body is null)
            return OntapErrors.InvalidBody();
        if (rules.ReadOnly.FirstOrDefault(name => RecordPath.Has(body, name)) is { } fixedField)
            return OntapErrors.NotSettable(fixedField);
        return rules.Unique.FirstOrDefault(name => IsTaken(body, name, key)) is { } taken ? OntapErrors.Exists(taken) : null;
    }

    private OntapError? FirstMissing(JsonObject body) =>
        rules.Required.FirstOrDefault(name => !RecordPath.Values(body, name).Any()) is { } missing ? OntapErrors.MissingValue(missing) : null;

    private bool IsTaken(JsonObject body, string name, string key)
    {
        string[] wanted = [.. RecordPath.Values(body, name).Select(value => value.ToString())];
        return collection.Records
            .Where(record => collection.KeyOf(record) != key)
            .Any(record => RecordPath.Values(record, name).Any(value => wanted.Contains(value.ToString())));
    }

    /// <summary>What is not in a change stays; null takes a value away.</summary>
    private static void Merge(JsonObject change, JsonObject record)
    {
        foreach ((string name, JsonNode? value) in change)
        {
            if (value is null)
                record.Remove(name);
            else if (value is JsonObject inner && record[name] is JsonObject target)
                Merge(inner, target);
            else
                record[name] = value.DeepClone();
        }
    }
}
