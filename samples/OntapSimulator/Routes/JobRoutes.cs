using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Jobs;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>What can be done with a job besides reading it: cancelling it.</summary>
internal sealed class JobRoutes(JobBoard board)
{
    public void Map(IEndpointRouteBuilder routes) => routes.MapPatch(RecordRoutes.RecordPattern(board.Collection), CancelAsync);

    private Task CancelAsync(HttpContext context)
    {
        if (context.Request.Query["action"] != "cancel")
            return OntapErrors.InvalidValue("action", context.Request.Query["action"].ToString()).WriteAsync(context.Response);
        return board.Cancel(RecordRoutes.KeyOf(context))
            ? JsonBody.WriteAsync(context.Response, [])
            : RecordRoutes.NotFound(board.Collection).WriteAsync(context.Response);
    }
}
