using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Jobs;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>
/// Carries writes out: at once, or by a job. A job that ends within the <c>return_timeout</c> is answered as if there
/// had been none; a longer one is handed to the client.
/// </summary>
internal sealed class WriteExecution(StoredRecords collection, bool areJobs, JobBoard board)
{
    public async Task RunAsync(HttpContext context, PlannedWrite write)
    {
        if (!areJobs)
        {
            await AnswerAsync(context, write, write.Work());
            return;
        }

        Job job = board.Begin($"{context.Request.Method} {context.Request.Path}", write.Work);
        TimeSpan patience = new QueryParameters(context.Request.Query).ReturnTimeout(otherwise: TimeSpan.Zero);
        if (await job.EndsWithinAsync(patience, context.RequestAborted))
            await AnswerAsync(context, write, await job.Completion);
        else
            await HandOverAsync(context, write, job);
    }

    private Task AnswerAsync(HttpContext context, PlannedWrite write, RefusedWrite? refusal)
    {
        if (refusal is not null)
            return OntapError.Of(refusal).WriteAsync(context.Response);

        context.Response.StatusCode = write.Status;
        AddLocation(context, write);
        var body = new JsonObject { ["num_records"] = 1 };
        if (new QueryParameters(context.Request.Query).ReturnRecords(otherwise: false))
            body["records"] = new JsonArray(write.Record.DeepClone());
        return JsonBody.WriteAsync(context.Response, body);
    }

    private Task HandOverAsync(HttpContext context, PlannedWrite write, Job job)
    {
        context.Response.StatusCode = 202;
        AddLocation(context, write);
        var link = new JsonObject { ["uuid"] = job.Uuid };
        if (JsonBody.AsksForLinks(context.Request))
            link["_links"] = RecordLinks.ToSelf($"{board.Collection.Path}/{job.Uuid}");
        return JsonBody.WriteAsync(context.Response, new JsonObject { ["job"] = link });
    }

    private void AddLocation(HttpContext context, PlannedWrite write)
    {
        if (context.Request.Method == HttpMethods.Post)
            context.Response.Headers.Location = $"{collection.Path}/{write.Key}";
    }
}
