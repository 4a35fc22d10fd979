using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Creating, changing and deleting records.</summary>
internal sealed class WriteRoutes(RecordCollection collection, WriteRules rules, WriteExecution execution)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(collection.Path, CreateAsync);
        routes.MapPatch(RecordRoutes.RecordPattern(collection), UpdateAsync);
        routes.MapDelete(RecordRoutes.RecordPattern(collection), DeleteAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        JsonObject? body = await JsonBody.ReadAsync(context.Request);
        if ((Check(body, "") ?? FirstMissing(body!)) is { } error)
        {
            await error.WriteAsync(context.Response);
            return;
        }

        JsonObject record = body!;
        record[collection.Key] = Guid.NewGuid().ToString();
        rules.Complete(record);
        await execution.RunAsync(context, new PlannedWrite(201, collection.KeyOf(record), record, () => Work(record, collection.Add)));
    }

    private async Task UpdateAsync(HttpContext context)
    {
        string key = RecordRoutes.KeyOf(context);
        JsonObject? body = await JsonBody.ReadAsync(context.Request);
        OntapError? error = collection.Find(key) is not null ? Check(body, key) : RecordRoutes.NotFound(collection);
        if (error is not null)
        {
            await error.WriteAsync(context.Response);
            return;
        }

        var record = (JsonObject)collection.Find(key)!.DeepClone();
        Merge(body!, record);
        await execution.RunAsync(context, new PlannedWrite(200, key, record, () => Work(record, changed => collection.Replace(changed))));
    }

    private Task DeleteAsync(HttpContext context)
    {
        string key = RecordRoutes.KeyOf(context);
        if (collection.Find(key) is not { } record)
            return RecordRoutes.NotFound(collection).WriteAsync(context.Response);

        return execution.RunAsync(context, new PlannedWrite(200, key, record, () =>
        {
            collection.Remove(key);
            return null;
        }));
    }

    private RefusedWrite? Work(JsonObject record, Action<JsonObject> write)
    {
        RefusedWrite? refusal = rules.Refuse(record);
        if (refusal is null)
            write(record);
        return refusal;
    }

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
