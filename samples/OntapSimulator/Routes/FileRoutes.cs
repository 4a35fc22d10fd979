using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SpecGen.Samples.Simulation.Records;

namespace SpecGen.Samples.Simulation.Routes;

/// <summary>The files of a volume: they are read and written as forms, at most 1 MB in one call.</summary>
internal sealed class FileRoutes(StoredRecords collection, RecordFiles files)
{
    private const string Form = "multipart/form-data";
    private const int LongestRange = 1 << 20;

    public void Map(IEndpointRouteBuilder routes)
    {
        string pattern = RecordRoutes.RecordPattern(collection) + "/files/{path}";
        routes.MapGet(pattern, context => RunAsync(context, IsFormWanted(context.Request) ? ReadAsync : ListAsync));
        routes.MapPost(pattern, context => RunAsync(context, CreateAsync));
        routes.MapPatch(pattern, context => RunAsync(context, WriteAsync));
        routes.MapDelete(pattern, context => RunAsync(context, DeleteAsync));
    }

    private Task RunAsync(HttpContext context, Func<HttpContext, string, string, Task> run)
    {
        if (SvmScope.Of(context).Find(collection, RecordRoutes.KeyOf(context)) is not { } record)
            return RecordRoutes.NotFound(collection).WriteAsync(context.Response);
        if (Target(context).Contains('.', StringComparison.Ordinal))
            return OntapErrors.InvalidValue("path", Target(context)).WriteAsync(context.Response);

        string path = Uri.UnescapeDataString((string)context.GetRouteValue("path")!);
        return run(context, collection.KeyOf(record), path);
    }

    private Task ListAsync(HttpContext context, string record, string directory)
    {
        JsonObject[] found = [.. files.Below(record, directory).Select(file => Describe(file.Key, file.Value))];
        return JsonBody.WriteAsync(context.Response, new JsonObject { ["records"] = new JsonArray([.. found]), ["num_records"] = found.Length });
    }

    private async Task ReadAsync(HttpContext context, string record, string path)
    {
        if (Number(context, "length") is not { } length)
            await OntapErrors.MissingValue("length").WriteAsync(context.Response);
        else if (length > LongestRange)
            await OntapErrors.RangeTooLong().WriteAsync(context.Response);
        else if (files.Find(record, path) is not { } content)
            await OntapErrors.NoFile().WriteAsync(context.Response);
        else
            await SendAsync(context, Path.GetFileName(path), Range(content, Number(context, "byte_offset") ?? 0, length));
    }

    private async Task CreateAsync(HttpContext context, string record, string path)
    {
        if (context.Request.Query["overwrite"] != "true" && files.Find(record, path) is not null)
            await OntapErrors.FileExists().WriteAsync(context.Response);
        else if (await ReceiveAsync(context) is { } content)
            await StoreAsync(context, StatusCodes.Status201Created, record, path, content);
    }

    private async Task WriteAsync(HttpContext context, string record, string path)
    {
        if (files.Find(record, path) is not { } before)
        {
            await OntapErrors.NoFile().WriteAsync(context.Response);
            return;
        }

        if (await ReceiveAsync(context) is not { } content)
            return;
        long offset = Number(context, "byte_offset") is { } stated and >= 0 ? stated : before.Length;
        var after = new byte[Math.Max(before.Length, offset + content.Length)];
        before.CopyTo(after, 0);
        content.CopyTo(after, offset);
        await StoreAsync(context, StatusCodes.Status200OK, record, path, after);
    }

    private Task DeleteAsync(HttpContext context, string record, string path) =>
        files.Remove(record, path) ? JsonBody.WriteAsync(context.Response, []) : OntapErrors.NoFile().WriteAsync(context.Response);

    /// <summary>The bytes of the part named <c>file</c>, or null after an error was answered.</summary>
    private static async Task<byte[]?> ReceiveAsync(HttpContext context)
    {
        IFormFile? part = context.Request.HasFormContentType
            ? (await context.Request.ReadFormAsync(context.RequestAborted)).Files.GetFile("file")
            : null;
        if (part is null || part.Length > LongestRange)
        {
            await (part is null ? OntapErrors.MissingValue("file") : OntapErrors.RangeTooLong()).WriteAsync(context.Response);
            return null;
        }

        using var content = new MemoryStream();
        await part.CopyToAsync(content, context.RequestAborted);
        return content.ToArray();
    }

    private Task StoreAsync(HttpContext context, int status, string record, string path, byte[] content)
    {
        files.Put(record, path, content);
        context.Response.StatusCode = status;
        return JsonBody.WriteAsync(context.Response, []);
    }

    private static async Task SendAsync(HttpContext context, string name, ReadOnlyMemory<byte> content)
    {
        const string Boundary = "simulated-boundary";
        context.Response.ContentType = $"{Form}; boundary={Boundary}";
        await context.Response.WriteAsync($"--{Boundary}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
        await context.Response.Body.WriteAsync(content, context.RequestAborted);
        await context.Response.WriteAsync($"\r\n--{Boundary}--\r\n");
    }

    private static ReadOnlyMemory<byte> Range(byte[] content, long offset, long length)
    {
        var start = (int)Math.Min(offset, content.Length);
        return content.AsMemory(start, (int)Math.Min(length, content.Length - start));
    }

    private static JsonObject Describe(string path, byte[] content) => new()
    {
        ["name"] = Path.GetFileName(path),
        ["path"] = Path.GetDirectoryName(path),
        ["size"] = content.Length,
        ["type"] = "file",
    };

    private static bool IsFormWanted(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase));

    /// <summary>The path as it stands on the wire: the page asks for %2E in place of a dot.</summary>
    private static string Target(HttpContext context) =>
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget.Split('?')[0];

    private static long? Number(HttpContext context, string name) =>
        long.TryParse(context.Request.Query[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value) ? value : null;
}
