using System.Text;
using System.Text.Json;
using SpecGen.Simulator.Faults;
using SpecGen.Simulator.Hosting;
using SpecGen.Simulator.Jobs;
using SpecGen.Simulator.Records;
using SpecGen.Simulator.Reference;
using SpecGen.Simulator.Requests;
using SpecGen.Simulator.Writes;

namespace SpecGen.Simulator.Scenarios;

/// <summary>
/// What a simulated system knows when it starts: a JSON object whose keys are paths below <c>/api</c>. A list is a
/// collection's records, an object a record that there is once. <c>accounts</c> says who may sign in, <c>faults</c> what goes
/// wrong, <c>times</c> how long things take; what else does not begin with a slash is a remark.
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

    public IReadOnlyList<SimulatedAccount> Accounts => field ??= [.. Settings.List<ScenarioAccount>("accounts", account => account.Wrong).Select(account => account.Value.Make())];

    public SimulatedTimes? Times => field ??= Settings.One<ScenarioTimes>("times", times => times.Wrong)?.Make();

    private ScenarioSettings Settings => field ??= new(_json, Entries, Wrong);

    private IReadOnlyList<ScenarioEntry> Entries { get; }

    private bool IsLab { get; init; }

    public static async Task<ScenarioFile> ReadAsync(string file, CancellationToken cancellationToken) =>
        Parse(file, await File.ReadAllBytesAsync(file, cancellationToken));

    /// <param name="name">As messages say it.</param>
    /// <exception cref="ScenarioException">It is no such file.</exception>
    public static ScenarioFile Parse(string name, byte[] json) => new(name, json);

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

    /// <summary>Says of the plan what the scenario says. Codes that no page documents are told, and answered all the same.</summary>
    public void Plan(FaultPlan plan, ServedReference reference, Action<string> log)
    {
        foreach (var (offset, fault) in Settings.List<ScenarioFault>("faults", fault => fault.Wrong))
        {
            var operation = FaultedOperation.Parse(fault.Operation);
            if (operation.Wrong(reference) is { } wrong)
                throw Wrong(JsonPlaces.Member(_json, offset, "operation"), wrong);
            var message = fault.Code is { } code ? operation.MessageOf(code, reference) : null;
            if (fault is { Fault: ScenarioFaultKind.Error or ScenarioFaultKind.FailedWork, Message: null } && message is null && operation.Path.Count > 0)
                log($"{Place(offset)}: no page of \"{fault.Operation}\" documents the code {fault.Code}");
            plan.Add(operation, fault.Make(message), fault.Times ?? (fault.Probability is null ? 1 : int.MaxValue), fault.After, fault.Probability ?? 1, fault.Seed);
        }
    }

    /// <summary>Puts in what no state file keeps.</summary>
    public void PutCommands(RecordStore store) => new ScenarioCommands(_json, store.Reference, store.Commands, Wrong).Put(Entries);

    public void Seed(RecordStore store, RecordWrites writes, Action<string> log)
    {
        ReadPages(store.Reference);
        var seeds = new ScenarioSeeds(_json, store, writes, Wrong);
        foreach (var entry in Entries)
        {
            if (ScenarioSettings.Names.Contains(entry.Path) || ScenarioCommands.Has(entry, store.Reference))
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
            CheckTexts();
            var reader = new Utf8JsonReader(_json, JsonPlaces.Options);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                throw Wrong(reader.TokenStartIndex, "expected an object whose keys are paths, such as { \"/storage/volumes\": [] }");
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var (path, offset) = (reader.GetString()!, reader.TokenStartIndex);
                reader.Read();
                entries.Add(new(path, offset, reader.TokenStartIndex, JsonElement.ParseValue(ref reader)));
            }
        }
        catch (JsonException exception)
        {
            throw new ScenarioException($"{_name}({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): this is no JSON: {exception.Message}", exception);
        }

        return entries;
    }

    /// <summary>All of it is JSON and every text Unicode, so that no later step can fail on either.</summary>
    private void CheckTexts()
    {
        var reader = new Utf8JsonReader(_json, JsonPlaces.Options);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.String))
                continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                // Half a character, such as "\ud800", is JSON and no text, as are bytes that are no UTF-8.
                throw Wrong(reader.TokenStartIndex, "this text is no Unicode");
            }
        }
    }

    private ScenarioException Wrong(long offset, string message) => new($"{Place(offset)}: {message}");

    private string Place(long offset)
    {
        var (line, column) = JsonPlaces.Of(_json, offset);
        return $"{_name}({line},{column})";
    }
}

/// <summary>A key of a scenario and what stands at it.</summary>
/// <param name="Offset">Where in the file the key stands, in bytes.</param>
/// <param name="ValueOffset">Where its value begins.</param>
internal sealed record ScenarioEntry(string Path, long Offset, long ValueOffset, JsonElement Value);
