using Microsoft.AspNetCore.Http;

namespace SpecGen.Simulator.Faults;

/// <summary>Executes a request and holds its answer's body back.</summary>
internal static class HeldBody
{
    public static async Task<byte[]> RunAsync(HttpContext context, RequestDelegate next)
    {
        var body = context.Response.Body;
        using var held = new MemoryStream();
        context.Response.Body = held;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        return held.ToArray();
    }
}
