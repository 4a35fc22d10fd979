using System.Text;
using System.Text.Json;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Scenarios;

/// <summary>
/// What a simulated system knows when it starts: a JSON object whose keys are paths below <c>/api</c>. A list is a
/// collection's records, an object a record that there is once. <c>accounts</c> says who may sign in; what else does not
/// begin with a slash is a remark.
/// </summary>
internal sealed class ScenarioFile
{
    private readonly string _name;
    private readonly byte[] _json;

    private ScenarioFile(string name, byte[] json)
    {
        _name = name;
        _json = json.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
        Entries = ReadEntries();
    }

    public IReadOnlyList<SimulatedAccount> Accounts => field ??= [.. ReadAccounts()];

    private IReadOnlyList<ScenarioEntry> Entries { get; }

    private bool IsLab { get; init; }

    public static async Task<ScenarioFile> ReadAsync(string file, CancellationToken cancellationToken) =>
        new(file, await File.ReadAllBytesAsync(file, cancellationToken));

    /// <summary>A small cluster, for whoever has none to describe. What the pages do not know of it is left out.</summary>
    /// <param name="release">What the cluster says it is: <c>9.12.1</c>.</param>
    public static ScenarioFile Lab(string release)
    {
        using var reader = new StreamReader(typeof(ScenarioFile).Assembly.GetManifestResourceStream("lab.json")!);
        var numbers = release.Split('.');
        var json = reader.ReadToEnd()
            .Replace("{release}", release, StringComparison.Ordinal)
            .Replace("{generation}", numbers[0], StringComparison.Ordinal)
            .Replace("{major}", numbers.ElementAtOrDefault(1) ?? "0", StringComparison.Ordinal)
            .Replace("{minor}", numbers.ElementAtOrDefault(2) ?? "0", StringComparison.Ordinal);
        return new("lab", Encoding.UTF8.GetBytes(json)) { IsLab = true };
    }

    public void Seed(RecordStore store, RecordWrites writes, Action<string> log)
    {
        ReadPages(store.Reference);
        var seeds = new ScenarioSeeds(store, writes, (entry, message) => Wrong(entry.Offset, message));
        foreach (var entry in Entries)
        {
            if (entry.Path == "accounts")
                continue;
            if (!entry.Path.StartsWith('/'))
                log($"{_name}: \"{entry.Path}\" is taken for a remark: it does not begin with a slash");
            else if (!IsLab || store.Of(entry.Path) is not null)
                seeds.Put(entry);
        }

        foreach (var unknown in seeds.Complete())
            log($"{_name}: {unknown}");
    }

    /// <summary>The pages that the records need, as many at a time as there are processors.</summary>
    private void ReadPages(ServedReference reference)
    {
        var operations = Entries.Select(entry => reference.Routes.Match(RequestPath.Segments(entry.Path))?.Resource).OfType<ServedResource>().Distinct().SelectMany(resource => resource.Operations);
        Parallel.ForEach(operations, operation => _ = operation.Page);
    }

    private List<ScenarioEntry> ReadEntries()
    {
        var entries = new List<ScenarioEntry>();
        try
        {
            var reader = new Utf8JsonReader(_json, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw Wrong(reader.TokenStartIndex, "expected an object whose keys are paths, such as { \"/storage/volumes\": [] }");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (path, offset) = (reader.GetString()!, reader.TokenStartIndex);
                reader.Read();
                entries.Add(new(path, offset, JsonElement.ParseValue(ref reader)));
            }
        }
        catch (JsonException exception)
        {
            throw new ScenarioException($"{_name}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): this is no JSON: {exception.Message}", exception);
        }

        return entries;
    }

    private IEnumerable<SimulatedAccount> ReadAccounts()
    {
        foreach (var entry in Entries.Where(entry => entry.Path == "accounts"))
        {
            if (entry.Value.ValueKind != JsonValueKind.Array)
                throw Wrong(entry.Offset, "\"accounts\" must be a list of objects with \"user\", \"password\" and, if you like, \"token\" and \"role\"");
            foreach (var account in entry.Value.EnumerateArray())
                yield return Account(account, entry);
        }
    }

    private SimulatedAccount Account(JsonElement account, ScenarioEntry entry)
    {
        if (account.ValueKind != JsonValueKind.Object || Text(account, "user") is not { } user || Text(account, "password") is not { } password)
            throw Wrong(entry.Offset, "each of \"accounts\" needs the texts \"user\" and \"password\"");
        var role = account.TryGetProperty("role", out var access) && access.ValueKind == JsonValueKind.Object
            ? new SimulatedRole(access.EnumerateObject().ToDictionary(path => path.Name, path => path.Value.ToString(), StringComparer.Ordinal))
            : null;
        return new(user, password, Text(account, "token"), role);
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private ScenarioException Wrong(long offset, string message)
    {
        var before = _json.AsSpan(0, (int)Math.Min(offset, _json.Length));
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return new($"{_name}({line},{column}): {message}");
    }
}

/// <summary>A key of a scenario and what stands at it.</summary>
/// <param name="Offset">Where in the file it stands, in bytes.</param>
internal sealed record ScenarioEntry(string Path, long Offset, JsonElement Value);
