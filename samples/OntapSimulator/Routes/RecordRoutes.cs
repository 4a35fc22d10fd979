using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Reading a collection and one record of it, with the rules that hold for every collection of ONTAP.</summary>
internal sealed class RecordRoutes(StoredRecords collection, TimeSpan timePerRecord)
{
    private const string Key = "key";
    private const string Reads = "GET, HEAD, OPTIONS";

    private static readonly string[] s_reads = [HttpMethods.Get, HttpMethods.Head];

    public static string RecordPattern(StoredRecords collection) => $"{collection.Path}/{{{Key}}}";

    public static string KeyOf(HttpContext context) => (string)context.GetRouteValue(Key)!;

    public static OntapError NotFound(StoredRecords collection) =>
        new(404, collection.NotFound.Code, collection.NotFound.Message, collection.Key);

    public void Map(IEndpointRouteBuilder routes)
    {
        string record = RecordPattern(collection);
        routes.MapMethods(collection.Path, s_reads, ListAsync);
        routes.MapMethods(record, s_reads, GetAsync);
        routes.Map(collection.Path, context => RefuseAsync(context, "POST, PATCH, DELETE"));
        routes.Map(record, context => RefuseAsync(context, "PATCH, DELETE"));
    }

    /// <summary>Tells the methods of a path to those who ask for them, and to those who use another.</summary>
    private Task RefuseAsync(HttpContext context, string writes)
    {
        context.Response.Headers.Allow = collection.Writes is null ? Reads : $"{Reads}, {writes}";
        return HttpMethods.IsOptions(context.Request.Method) ? Task.CompletedTask : OntapErrors.UnsupportedMethod().WriteAsync(context.Response);
    }

    private async Task ListAsync(HttpContext context)
    {
        var parameters = new QueryParameters(context.Request.Query);
        OntapError? unknownField = parameters.ReadFields(collection, collection.Identity, out FieldSelection selection);
        if ((parameters.Read(collection, out RecordQuery query) ?? unknownField) is { } error)
        {
            await error.WriteAsync(context.Response);
            return;
        }

        var page = new RecordPage(context.Request, parameters, timePerRecord);
        await JsonBody.WriteAsync(context.Response, await page.CollectAsync(query.Apply(collection.Records.Where(SvmScope.Of(context).Sees)), selection, context.RequestAborted));
    }

    private Task GetAsync(HttpContext context)
    {
        if (SvmScope.Of(context).Find(collection, KeyOf(context)) is not { } record)
            return NotFound(collection).WriteAsync(context.Response);

        if (new QueryParameters(context.Request.Query).ReadFields(collection, ["*"], out FieldSelection selection) is { } error)
            return error.WriteAsync(context.Response);

        JsonObject answer = selection.Apply(record);
        if (!JsonBody.AsksForLinks(context.Request))
            RecordLinks.Remove(answer);
        return JsonBody.WriteAsync(context.Response, answer);
    }
}
