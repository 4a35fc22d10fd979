using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Jobs;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>What can be done with a job besides reading it: cancelling, pausing or resuming it, and reading the results of one on many records.</summary>
internal sealed class JobRoutes(JobBoard board)
{
    /// <summary>Where the results of a job are; clients get it in a link and need not know it.</summary>
    public static string ResultsPath(StoredRecords jobs, string uuid) => $"{jobs.Path}/{uuid}/results";

    public void Map(IEndpointRouteBuilder routes)
    {
        string pattern = RecordRoutes.RecordPattern(board.Collection);
        routes.MapPatch(pattern, AskAsync);
        routes.MapGet(pattern + "/results", ResultsAsync);
    }

    private Task ResultsAsync(HttpContext context) => board.Results(RecordRoutes.KeyOf(context)) is { } results
        ? JsonBody.WriteAsync(context.Response, results)
        : RecordRoutes.NotFound(board.Collection).WriteAsync(context.Response);

    private Task AskAsync(HttpContext context)
    {
        JobAction? asked = context.Request.Query["action"].ToString() switch
        {
            "cancel" => JobAction.Cancel,
            "pause" => JobAction.Pause,
            "resume" => JobAction.Resume,
            _ => null,
        };
        if (asked is not { } action)
            return OntapErrors.InvalidValue("action", context.Request.Query["action"].ToString()).WriteAsync(context.Response);
        return board.Ask(RecordRoutes.KeyOf(context), action)
            ? JsonBody.WriteAsync(context.Response, [])
            : RecordRoutes.NotFound(board.Collection).WriteAsync(context.Response);
    }
}
