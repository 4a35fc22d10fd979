using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>
/// Creating, changing and deleting records: one by its key, those that a query finds, or those of a list in the body.
/// </summary>
internal sealed class WriteRoutes(StoredRecords collection, RecordWrites writes, WriteExecution execution, WriteByQuery byQuery, WriteByRecords byRecords)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(collection.Path, CreateAsync);
        routes.MapPatch(collection.Path, UpdateManyAsync);
        routes.MapDelete(collection.Path, DeleteManyAsync);
        routes.MapPatch(RecordRoutes.RecordPattern(collection), UpdateAsync);
        routes.MapDelete(RecordRoutes.RecordPattern(collection), DeleteAsync);
    }

    private async Task CreateAsync(HttpContext context)
    {
        var scope = SvmScope.Of(context);
        JsonObject? body = await JsonBody.ReadAsync(context.Request);
        if (Records(body) is { } records)
            await byRecords.RunAsync(context, records, Create);
        else
            await RunAsync(context, Create(body, out PlannedWrite? write), write);

        OntapError? Create(JsonObject? record, out PlannedWrite? planned)
        {
            if (record is not null)
                scope.Complete(record);
            return writes.Create(record, out planned);
        }
    }

    private async Task UpdateAsync(HttpContext context)
    {
        JsonObject? body = await JsonBody.ReadAsync(context.Request);
        await RunAsync(context, Update(SvmScope.Of(context), RecordRoutes.KeyOf(context), body, out PlannedWrite? write), write);
    }

    private Task DeleteAsync(HttpContext context) => context.Request.ContentLength > 0
        ? OntapErrors.UnexpectedBody().WriteAsync(context.Response)
        : RunAsync(context, Delete(SvmScope.Of(context), RecordRoutes.KeyOf(context), out PlannedWrite? write), write);

    private async Task UpdateManyAsync(HttpContext context)
    {
        var scope = SvmScope.Of(context);
        JsonObject? body = await JsonBody.ReadAsync(context.Request);
        if (Records(body) is { } records)
            await byRecords.RunAsync(context, records, (JsonObject? record, out PlannedWrite? write) => Update(scope, TakeKey(record), record, out write));
        else
            await byQuery.RunAsync(context, (JsonObject? record, out PlannedWrite? write) => writes.Update(record!, body, out write));
    }

    private async Task DeleteManyAsync(HttpContext context)
    {
        var scope = SvmScope.Of(context);
        if (context.Request.ContentLength > 0)
        {
            JsonArray records = Records(await JsonBody.ReadAsync(context.Request)) ?? [];
            await byRecords.RunAsync(context, records, (JsonObject? record, out PlannedWrite? write) => Delete(scope, TakeKey(record), out write));
            return;
        }

        await byQuery.RunAsync(context, (JsonObject? record, out PlannedWrite? write) =>
        {
            write = writes.Delete(record!);
            return null;
        });
    }

    private OntapError? Update(SvmScope scope, string key, JsonObject? body, out PlannedWrite? write)
    {
        write = null;
        return scope.Find(collection, key) is { } before ? writes.Update(before, body, out write) : RecordRoutes.NotFound(collection);
    }

    private OntapError? Delete(SvmScope scope, string key, out PlannedWrite? write)
    {
        write = scope.Find(collection, key) is { } record ? writes.Delete(record) : null;
        return write is null ? RecordRoutes.NotFound(collection) : null;
    }

    private Task RunAsync(HttpContext context, OntapError? error, PlannedWrite? write) =>
        error is not null ? error.WriteAsync(context.Response) : execution.RunAsync(context, write!);

    /// <summary>In a list each record says which it is; what is left of it is the change.</summary>
    private string TakeKey(JsonObject? record)
    {
        string key = (string?)record?[collection.Key] ?? "";
        record?.Remove(collection.Key);
        return key;
    }

    private static JsonArray? Records(JsonObject? body) => body?["records"] as JsonArray;
}

/// <summary>Plans the write of a record: one that is there, or what a body says of one.</summary>
internal delegate OntapError? WritePlanner(JsonObject? record, out PlannedWrite? write);
