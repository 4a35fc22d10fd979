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
    private readonly JsonObject _header;
    private readonly IReadOnlyList<IKeptState> _kinds;
    private readonly List<JsonObject> _pending = [];
    private FileStream _file;
    private long _compactLength;

    private StateFile(string path, JsonObject header, IReadOnlyList<IKeptState> kinds)
    {
        _path = path;
        _header = header;
        _kinds = kinds;
        _file = Compact();
    }

    /// <summary>Takes what the file has into the store, or makes the file where there is none, and keeps every change from then on.</summary>
    /// <param name="seed">Fills the store of a system that starts for the first time.</param>
    /// <exception cref="StateException">The file is of another reference, or damaged.</exception>
    public static StateFile Open(string path, RecordStore store, Action seed)
    {
        var header = new JsonObject { ["specgen-state"] = 1, ["reference"] = ReferenceFingerprint.Of(store.Reference) };
        IKeptState[] kinds = [new KeptRecords(store), new KeptFiles(store.Files), new KeptCommands(store.Commands)];
        if (File.Exists(path))
            Load(path, header, kinds);
        else
            seed();
        var state = new StateFile(path, header, kinds);
        store.Kept = state;
        return state;
    }

    /// <summary>Notes a change; it is kept with the write that it belongs to.</summary>
    public void Note(JsonObject change)
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
            Append(LineOf(_pending));
            _pending.Clear();
            if (_file.Length <= (2 * _compactLength) + LeastGrowth)
                return;
            _file.Dispose();
            _file = Compact();
        }
    }

    public void Dispose() => _file.Dispose();

    private void Append(byte[] line)
    {
        var length = _file.Length;
        try
        {
            _file.Write(line);
            _file.Flush(flushToDisk: true);
        }
        catch (IOException)
        {
            // Half a line would damage the next one, which repeats it.
            _file.SetLength(length);
            throw;
        }
    }

    /// <summary>Writes the file anew, beside the old one, which it then replaces.</summary>
    private FileStream Compact()
    {
        var beside = _path + ".new";
        using (var file = new FileStream(beside, FileMode.Create, FileAccess.Write))
        {
            file.Write(Encoding.UTF8.GetBytes(_header.ToJsonString() + "\n"));
            foreach (var change in _kinds.SelectMany(kind => kind.All()))
                file.Write(LineOf([change]));

            file.Flush(flushToDisk: true);
            _compactLength = file.Length;
        }

        File.Move(beside, _path, overwrite: true);
        return new FileStream(_path, FileMode.Append, FileAccess.Write, FileShare.Read);
    }

    private static byte[] LineOf(IEnumerable<JsonObject> changes)
    {
        var line = new JsonArray([.. changes]);
        return Encoding.UTF8.GetBytes(line.ToJsonString() + "\n");
    }

    private static void Load(string path, JsonObject expected, IKeptState[] kinds)
    {
        var lines = File.ReadAllText(path).Split('\n');
        var header = Parse(path, lines[0], 1) as JsonObject;
        if (lines.Length < 2 || header is null || !header.ContainsKey("specgen-state"))
            throw new StateException($"{path}(1): this is no state file of a simulated cluster");
        if (!JsonNode.DeepEquals(header, expected))
            throw new StateException($"{path}(1): this is the state of another reference, or of another version of this command; give another file, or remove this one to start anew");
        // Behind the last line end stands nothing, or a write that was not finished.
        for (var i = 1; i < lines.Length - 1; i++)
        {
            foreach (var change in Parse(path, lines[i], i + 1) as JsonArray ?? throw Damaged(path, i + 1))
            {
                if (change is not JsonObject known || !kinds.Any(kind => kind.Apply(known)))
                    throw Damaged(path, i + 1);
            }
        }
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
