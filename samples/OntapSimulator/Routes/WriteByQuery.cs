using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using SpecGen.Samples.Simulation.Jobs;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>
/// Writes the records that a query finds, one after the other and in the order of their keys, as many as the time and
/// <c>max_records</c> allow for. The link to the rest takes the same method and body again.
/// </summary>
internal sealed class WriteByQuery(StoredRecords collection, bool areJobs, JobBoard board, TimeSpan timePerRecord)
{
    private static readonly TimeSpan s_defaultReturnTimeout = TimeSpan.FromSeconds(15);

    public async Task RunAsync(HttpContext context, WritePlanner plan)
    {
        var parameters = new QueryParameters(context.Request.Query);
        OntapError? error = parameters.Read(collection, out RecordQuery query);
        if ((error ?? (query.IsOpen ? OntapErrors.NoQuery() : null)) is { } refused)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        JsonObject[] found = Rest(context, parameters, query);
        var answer = new ManyAnswer();
        int count = parameters.CountOf(found.Length, timePerRecord, s_defaultReturnTimeout);
        foreach (JsonObject record in found[..count])
        {
            await Task.Delay(timePerRecord, context.RequestAborted);
            if (!await WriteAsync(context, plan, record, answer) && !parameters.ContinueOnFailure)
                break;
        }

        if (count < found.Length && answer.Errors.Count == 0)
            answer.Next = NextAddress(context.Request, collection.KeyOf(found[count - 1]));
        await answer.WriteAsync(context.Response);
    }

    private JsonObject[] Rest(HttpContext context, QueryParameters parameters, RecordQuery query) =>
    [
        .. query.Apply(collection.Records.Where(SvmScope.Of(context).Sees))
            .Where(record => string.CompareOrdinal(collection.KeyOf(record), parameters.StartAfter) > 0)
            .OrderBy(collection.KeyOf, StringComparer.Ordinal),
    ];

    private async Task<bool> WriteAsync(HttpContext context, WritePlanner plan, JsonObject record, ManyAnswer answer)
    {
        if (plan(record, out PlannedWrite? write) is { } error)
        {
            answer.Errors.Add(error);
            return false;
        }

        RefusedWrite? refusal;
        if (areJobs)
        {
            Job job = board.Begin($"{context.Request.Method} {collection.Path}/{write!.Key}", write.Work);
            TimeSpan patience = new QueryParameters(context.Request.Query).ReturnTimeout(otherwise: TimeSpan.Zero);
            if (!await job.EndsWithinAsync(patience, context.RequestAborted))
            {
                answer.Jobs.Add(job);
                return true;
            }

            refusal = await job.Completion;
        }
        else
        {
            refusal = write!.Work();
        }

        if (refusal is not null)
            answer.Errors.Add(OntapError.Of(refusal));
        else
            answer.Written++;
        return refusal is null;
    }

    private static string NextAddress(HttpRequest request, string lastKey)
    {
        var query = new QueryBuilder(request.Query.Where(parameter => parameter.Key != QueryParameters.After))
        {
            { QueryParameters.After, lastKey },
        };
        return request.Path + query.ToString();
    }
}
