using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Jobs;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>Writes the records of a list. It is always a job; a link leads to what became of each record.</summary>
internal sealed class WriteByRecords(JobBoard board)
{
    public Task RunAsync(HttpContext context, JsonArray records, WritePlanner plan)
    {
        bool goesOn = new QueryParameters(context.Request.Query).ContinueOnFailure;
        var batch = new RecordBatch(plan, goesOn, undoes: context.Request.Method != HttpMethods.Delete);
        JsonObject?[] bodies = [.. records.Select(record => record?.DeepClone() as JsonObject)];
        Job job = board.Begin($"{context.Request.Method} {context.Request.Path}", () => batch.Run(bodies), () => batch.Results);

        string results = JobRoutes.ResultsPath(board.Collection, job.Uuid);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers.Location = results;
        var link = new JsonObject { ["uuid"] = job.Uuid };
        if (JsonBody.AsksForLinks(context.Request))
        {
            link["_links"] = RecordLinks.ToSelf($"{board.Collection.Path}/{job.Uuid}");
            link["_links"]!["results"] = new JsonObject { ["href"] = results };
        }

        return JsonBody.WriteAsync(context.Response, new JsonObject { ["job"] = link });
    }
}
