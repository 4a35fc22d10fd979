using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace SpecGen.Runtime.Tests.Sample;

/// <summary>A page of as many megabytes of records as a request's <c>max_records</c> says.</summary>
public static class LargePage
{
    private const int Megabyte = 1024 * 1024;

    private static readonly byte[] s_record = """{"uuid":"0123456789","comment":"0123456789012345678901234567890123456789"},"""u8.ToArray();

    public static int RecordsOfMegabyte => Megabyte / s_record.Length;

    public static async Task AnswerAsync(HttpContext context)
    {
        var records = Enumerable.Repeat(s_record, RecordsOfMegabyte).SelectMany(bytes => bytes).ToArray();
        await LoopbackServer.AnswerAsync(context, 200, """{"records":[""");
        for (var count = int.Parse(context.Request.Query["max_records"]!, CultureInfo.InvariantCulture); count > 0; count--)
            await context.Response.Body.WriteAsync(records, context.RequestAborted);
        await context.Response.WriteAsync("{}]}", context.RequestAborted);
    }
}
