using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using SpecGen.Simulator.Records;

namespace SpecGen.Simulator.State;

/// <summary>
/// Keeps what a simulated system knows in a file: a line that says of which reference, and a line of JSON for each write with all
/// that it changed. A line is on the disk before its write is answered, so a server that is killed starts again with all that was
/// acknowledged; a last line that was not finished belongs to a write that nobody was told of.
/// </summary>
internal sealed class StateFile : IDisposable
{
    private const long LeastGrowth = 16 * 1024 * 1024;

    private readonly string _path;
    private readonly RecordStore _store;
    private readonly List<RecordChange> _pending = [];
    private FileStream _file;
    private long _compactLength;

    private StateFile(string path, RecordStore store)
    {
        _path = path;
        _store = store;
        _file = Compact();
    }

    /// <summary>Takes what the file has into the store, or makes the file where there is none, and keeps every change from then on.</summary>
    /// <param name="seed">Fills the store of a system that starts for the first time.</param>
    /// <exception cref="StateException">The file is of another reference, or damaged.</exception>
    public static StateFile Open(string path, RecordStore store, Action seed)
    {
        if (File.Exists(path))
            Load(path, store);
        else
            seed();
        var state = new StateFile(path, store);
        store.Kept = state;
        return state;
    }

    /// <summary>Notes a change; it is kept with the write that it belongs to.</summary>
    public void Note(RecordChange change)
    {
        lock (_pending)
            _pending.Add(change);
    }

    /// <summary>Puts what was noted on the disk.</summary>
    public void Commit()
    {
        lock (_pending)
        {
            if (_pending.Count == 0)
                return;
            _file.Write(LineOf(_pending));
            _file.Flush(flushToDisk: true);
            _pending.Clear();
            if (_file.Length <= (2 * _compactLength) + LeastGrowth)
                return;
            _file.Dispose();
            _file = Compact();
        }
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Writes the file anew, beside the old one, which it then replaces.</summary>
    private FileStream Compact()
    {
        var beside = _path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(HeaderOf(_store).ToJsonString() + "\n"));
            foreach (var records in _store.Collections.Where(IsKept))
            {
                foreach (var record in records.All)
                    file.Write(LineOf([new(records.Resource.Path, records.KeyOf(record), record)]));
            }

            file.Flush(flushToDisk: true);
            _compactLength = file.Length;
        }

        File.Move(beside, _path, overwrite: true);
        return new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    /// <summary>Jobs end with their server.</summary>
    public static bool IsKept(StoredRecords records) => records.Resource.Path != "/cluster/jobs";

    private static JsonObject HeaderOf(RecordStore store) => new() { ["specgen-state"] = 1, ["reference"] = ReferenceFingerprint.Of(store.Reference) };

    private static byte[] LineOf(IEnumerable<RecordChange> changes)
    {
        var line = new JsonArray([.. changes.Select(change => new JsonObject { ["path"] = change.Path, ["key"] = change.Key, ["record"] = change.Record?.DeepClone() })]);
        return Encoding.UTF8.GetBytes(line.ToJsonString() + "\n");
    }

    private static void Load(string path, RecordStore store)
    {
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var header = Parse(path, lines[0], 1) as JsonObject;
        if (lines.Length < 2 || header is null || !header.ContainsKey("specgen-state"))
            throw new StateException($"{path}(1): this is no state file of a simulated cluster");
        if (!JsonNode.DeepEquals(header, HeaderOf(store)))
            throw new StateException($"{path}(1): this is the state of another reference, or of another version of this command; give another file, or remove this one to start anew");
        // Behind the last line end stands nothing, or a write that was not finished.
        for (var i = 1; i < lines.Length - 1; i++)
        {
            foreach (var change in Parse(path, lines[i], i + 1) as JsonArray ?? throw Damaged(path, i + 1))
                Apply(change as JsonObject ?? throw Damaged(path, i + 1), store, path, i + 1);
        }
    }

    private static void Apply(JsonObject change, RecordStore store, string path, int line)
    {
        if ((string?)change["path"] is not { } resource || store.Of(resource) is not { } records || (string?)change["key"] is not { } key)
            throw Damaged(path, line);
        if (change["record"] is JsonObject record)
            records.Put((JsonObject)record.DeepClone());
        else if (records.Find(key) is { } before)
            records.Remove(before);
    }

    private static JsonNode? Parse(string path, string line, int number)
    {
        try
        {
            return JsonNode.Parse(line);
        }
        catch (JsonException exception)
        {
            throw new StateException(Damaged(path, number).Message, exception);
        }
    }

    private static StateException Damaged(string path, int line) =>
        new($"{path}({line}): the state file is damaged here; give another file, or remove this one to start anew");
}
