using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>An answer in ONTAP's error envelope. The code is an integer, which ONTAP writes as a string.</summary>
internal sealed record OntapError(int Status, long Code, string Message, string? Target = null)
{
    /// <summary>The error of work that could not be done.</summary>
    public static OntapError Of(RefusedWrite refusal) => new(400, refusal.Code, refusal.Message, refusal.Target);

    public Task WriteAsync(HttpResponse response)
    {
        response.StatusCode = Status;
        return JsonBody.WriteAsync(response, ToJson());
    }

    public JsonObject ToJson()
    {
        var error = new JsonObject { ["message"] = Message, ["code"] = Code.ToString(CultureInfo.InvariantCulture) };
        if (Target is not null)
            error["target"] = Target;
        return new JsonObject { ["error"] = error };
    }
}
