using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Reading a collection and one record of it, with the rules that hold for every collection of ONTAP.</summary>
internal static class RecordRoutes
{
    public static void Map(IEndpointRouteBuilder routes, RecordCollection collection)
    {
        string record = $"{collection.Path}/{{key}}";
        routes.MapGet(collection.Path, context => ListAsync(context, collection));
        routes.MapGet(record, context => GetAsync(context, collection));
        routes.Map(collection.Path, RefuseAsync);
        routes.Map(record, RefuseAsync);
    }

    private static Task RefuseAsync(HttpContext context) => OntapErrors.UnsupportedMethod().WriteAsync(context.Response);

    private static Task ListAsync(HttpContext context, RecordCollection collection)
    {
        // Unless told otherwise, a list names its records and no more.
        if (Select(context, collection, [collection.Key], out FieldSelection selection) is { } error)
            return error.WriteAsync(context.Response);

        JsonNode[] records = [.. collection.Records.Select(record => Answer(context, selection.Apply(record)))];
        var body = new JsonObject { ["records"] = new JsonArray(records), ["num_records"] = records.Length };
        if (JsonBody.AsksForLinks(context.Request))
            body["_links"] = RecordLinks.ToSelf(context.Request.Path + context.Request.QueryString);
        return JsonBody.WriteAsync(context.Response, body);
    }

    private static Task GetAsync(HttpContext context, RecordCollection collection)
    {
        if (collection.Find((string)context.GetRouteValue("key")!) is not { } record)
            return new OntapError(404, collection.NotFound.Code, collection.NotFound.Message, collection.Key).WriteAsync(context.Response);

        return Select(context, collection, ["*"], out FieldSelection selection) is { } error
            ? error.WriteAsync(context.Response)
            : JsonBody.WriteAsync(context.Response, Answer(context, selection.Apply(record)));
    }

    private static OntapError? Select(HttpContext context, RecordCollection collection, string[] standard, out FieldSelection selection)
    {
        string[] asked = [.. context.Request.Query["fields"].SelectMany(value => (value ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries))];
        selection = new FieldSelection(collection.Key, asked.Length == 0 ? standard : asked);
        return selection.FirstUnknown(collection.Records) is { } unknown ? OntapErrors.UnknownField(unknown) : null;
    }

    private static JsonObject Answer(HttpContext context, JsonObject record)
    {
        if (!JsonBody.AsksForLinks(context.Request))
            RecordLinks.Remove(record);
        return record;
    }
}
