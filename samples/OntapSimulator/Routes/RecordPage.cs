using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>
/// One page of a list: as many records as are asked for and as can be collected in the time given for it, and a link to
/// the rest.
/// </summary>
internal sealed class RecordPage(HttpRequest request, QueryParameters parameters, TimeSpan timePerRecord)
{
    private static readonly TimeSpan s_defaultReturnTimeout = TimeSpan.FromSeconds(15);

    public async Task<JsonObject> CollectAsync(IReadOnlyList<JsonObject> found, FieldSelection selection, CancellationToken cancellationToken)
    {
        int start = Math.Min(parameters.StartPosition, found.Count);
        int count = parameters.CountOf(found.Count - start, timePerRecord, s_defaultReturnTimeout);
        await Task.Delay(timePerRecord * count, cancellationToken);

        var body = new JsonObject();
        if (parameters.ReturnRecords(otherwise: true))
            body["records"] = new JsonArray([.. found.Skip(start).Take(count).Select(selection.Apply)]);
        if (!JsonBody.AsksForLinks(request))
            RecordLinks.Remove(body);
        body["num_records"] = count;
        AddLinks(body, start + count < found.Count ? start + count : null);
        return body;
    }

    /// <summary>Those who do not ask for links get the one to the next page all the same.</summary>
    private void AddLinks(JsonObject body, int? next)
    {
        JsonObject links = JsonBody.AsksForLinks(request) ? RecordLinks.ToSelf(request.Path + request.QueryString) : [];
        if (next is { } position)
        {
            string address = NextAddress(position);
            links["next"] = new JsonObject { ["href"] = address };
            request.HttpContext.Response.Headers.Link = $"<{address}>; rel=\"next\"";
        }

        if (links.Count > 0)
            body["_links"] = links;
    }

    private string NextAddress(int position)
    {
        var query = new QueryBuilder(request.Query.Where(parameter => parameter.Key is not (QueryParameters.Start or "offset")))
        {
            { QueryParameters.Start, position.ToString(CultureInfo.InvariantCulture) },
        };
        return request.Path + query.ToString();
    }
}
