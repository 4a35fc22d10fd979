using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Jobs;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>What a write by query answers: how many records it dealt with, the jobs that go on, what failed, and the rest.</summary>
internal sealed class ManyAnswer
{
    public int Written { get; set; }

    public List<Job> Jobs { get; } = [];

    public List<OntapError> Errors { get; } = [];

    public string? Next { get; set; }

    public Task WriteAsync(HttpResponse response)
    {
        if (Written + Jobs.Count == 0 && Errors.Count > 0)
            return Errors[0].WriteAsync(response);

        var body = new JsonObject { ["num_records"] = Written + Jobs.Count };
        if (Jobs.Count > 0)
        {
            response.StatusCode = StatusCodes.Status202Accepted;
            body["jobs"] = new JsonArray([.. Jobs.Select(job => new JsonObject { ["uuid"] = job.Uuid })]);
        }

        if (Errors.Count > 0)
            body["errors"] = new JsonArray([.. Errors.Select(error => error.ToJson())]);
        if (Next is not null)
            body["_links"] = new JsonObject { ["next"] = new JsonObject { ["href"] = Next } };
        return JsonBody.WriteAsync(response, body);
    }
}
