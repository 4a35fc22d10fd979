using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using SpecGen.Simulator.Answers;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Rules;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Files;

/// <summary>Answers calls of the files of a record: they are read and written as forms, at most 1 MB in one call, and listed as records.</summary>
internal sealed class FileAnswers(RecordStore store, Parents parents)
{
    private const string Form = "multipart/form-data";
    private const int LongestRange = 1 << 20;

    private readonly StoredFiles _files = store.Files;

    /// <summary>The calls are of files.</summary>
    public bool Has(Exchange exchange) => RuleOf(exchange) is not null && exchange.Match.Keys.Count == exchange.Resource.PathKeys.Count;

    public Task AnswerAsync(Exchange exchange)
    {
        if (parents.Missing(exchange.Resource, exchange.Match.Keys) is { } missing)
            return exchange.RefuseAsync(DocumentedErrors.Of(exchange.Operation, store.Reference.Rules.Of(exchange.Resource.Parent!.Path).NotFound, missing));
        return exchange.Operation!.Method switch
        {
            "GET" when WantsForm(exchange.Context.Request) => ReadAsync(exchange),
            "GET" => ListAsync(exchange),
            "POST" => CreateAsync(exchange),
            "DELETE" => DeleteAsync(exchange),
            _ => WriteAsync(exchange),
        };
    }

    private FileRule? RuleOf(Exchange exchange) => store.Reference.Rules.Of(exchange.Resource.Path).Files;

    private static string Owner(Exchange exchange) => StoredFiles.OwnerOf(exchange.Resource.Parent!, StoredRecords.Key(exchange.Match.Keys.SkipLast(1)));

    private static string PathOf(Exchange exchange) => exchange.Match.Keys[^1];

    private Task ListAsync(Exchange exchange)
    {
        var (owner, path) = (Owner(exchange), PathOf(exchange));
        var file = _files.Find(owner, path);
        if (file is null && !_files.IsDirectory(owner, path))
            return exchange.RefuseAsync(Missing(exchange));
        var isOne = file is not null || exchange.Query.Text("return_metadata") == "true";
        // The path of the directory is a key, and no condition on what is in it.
        var query = exchange.Query.ReadConditions(exchange.Resource, exchange.Operation, exchange.Departures);
        var found = query.Apply(isOne ? [_files.Describe(owner, path)] : _files.Below(owner, path));
        var records = found.Take(exchange.Query.MaxRecords).Select(record => (JsonNode)Shown(exchange, record)).ToArray();
        return exchange.AnswerAsync(200, new JsonObject { ["records"] = new JsonArray(records), ["num_records"] = records.Length });
    }

    private static JsonObject Shown(Exchange exchange, JsonObject file) =>
        new(file.Where(member => exchange.Resource.Answer.Members.ContainsKey(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    private Task ReadAsync(Exchange exchange)
    {
        if (exchange.Query.Number("length") is not { } length)
            return exchange.RefuseAsync(OntapErrors.MissingValue("length"));
        if (length > LongestRange)
            return exchange.RefuseAsync(TooLong(exchange));
        if (_files.Find(Owner(exchange), PathOf(exchange)) is not { } content)
            return exchange.RefuseAsync(Missing(exchange));
        var start = (int)Math.Min(exchange.Query.Number("byte_offset") ?? 0, content.Length);
        return SendAsync(exchange, content.AsMemory(start, (int)Math.Min(length, content.Length - start)));
    }

    private static async Task SendAsync(Exchange exchange, ReadOnlyMemory<byte> content)
    {
        var response = exchange.Context.Response;
        var boundary = Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);
        response.ContentType = $"{Form}; boundary={boundary}";
        await response.WriteAsync($"--{boundary}\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n");
        await response.Body.WriteAsync(content, exchange.Context.RequestAborted);
        await response.WriteAsync($"\r\n--{boundary}--\r\n");
    }

    private async Task CreateAsync(Exchange exchange)
    {
        var (owner, path) = (Owner(exchange), PathOf(exchange));
        var content = exchange.Context.Request.HasFormContentType ? await FileForm.ReadAsync(exchange, LongestRange, () => TooLong(exchange)) : await NewDirectoryAsync(exchange);
        var isThere = _files.Find(owner, path) is not null || (path.Trim('/').Length > 0 && _files.IsDirectory(owner, path));
        if (isThere && exchange.Query.Text("overwrite") != "true")
            throw new RefusedRequestException(DocumentedErrors.Of(exchange.Operation, RuleOf(exchange)!.Exists, OntapErrors.Exists("path", path)));
        store.Write(() => _files.Put(owner, path, content));
        await exchange.AnswerAsync(201, new JsonObject());
    }

    /// <summary>Nothing, if the body asks for a directory.</summary>
    private static async Task<byte[]?> NewDirectoryAsync(Exchange exchange)
    {
        var body = await RequestBody.ReadAsync(exchange);
        return RecordPath.Text(body, "type") == "directory" ? null : throw new RefusedRequestException(OntapErrors.MissingValue("file"));
    }

    private async Task WriteAsync(Exchange exchange)
    {
        var (owner, path) = (Owner(exchange), PathOf(exchange));
        if (_files.Find(owner, path) is not { } before)
            throw new RefusedRequestException(Missing(exchange));
        var content = await FileForm.ReadAsync(exchange, LongestRange, () => TooLong(exchange));
        var offset = exchange.Query.Number("byte_offset") ?? before.Length;
        if (offset > LongestRange)
            throw new RefusedRequestException(OntapErrors.InvalidValue("byte_offset", offset.ToString(CultureInfo.InvariantCulture), $"0 to {LongestRange} in a simulated cluster"));
        var after = new byte[Math.Max(before.Length, offset + content.Length)];
        before.CopyTo(after, 0);
        content.CopyTo(after, offset);
        store.Write(() => _files.Put(owner, path, after));
        await exchange.AnswerAsync(200, new JsonObject());
    }

    private Task DeleteAsync(Exchange exchange)
    {
        var isRemoved = false;
        store.Write(() => isRemoved = _files.Remove(Owner(exchange), PathOf(exchange)));
        return isRemoved ? exchange.AnswerAsync(200, new JsonObject()) : exchange.RefuseAsync(Missing(exchange));
    }

    private OntapError Missing(Exchange exchange) => DocumentedErrors.Of(exchange.Operation, RuleOf(exchange)!.Missing, OntapErrors.NoEntry());

    private OntapError TooLong(Exchange exchange) =>
        DocumentedErrors.Of(exchange.Operation, RuleOf(exchange)!.TooLong, OntapErrors.InvalidValue("length", "", $"at most {LongestRange} bytes in one call"));

    private static bool WantsForm(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(accepted => accepted.MediaType.Equals(Form, StringComparison.OrdinalIgnoreCase));
}
