using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>An answer in ONTAP's error envelope. The code is an integer, which ONTAP writes as a string.</summary>
internal sealed record OntapError(int Status, long Code, string Message, string? Target = null)
{
    public Task WriteAsync(HttpResponse response)
    {
        var error = new JsonObject { ["message"] = Message, ["code"] = Code.ToString(CultureInfo.InvariantCulture) };
        if (Target is not null)
            error["target"] = Target;
        response.StatusCode = Status;
        return JsonBody.WriteAsync(response, new JsonObject { ["error"] = error });
    }
}
