using System.Text.Json.Nodes;

namespace SpecGen.Simulator.Passthrough;

/// <summary>What commands show of the command line that a scenario has: rows by path, such as <c>/private/cli/vserver/cifs/options</c>.</summary>
internal sealed class CommandTables
{
    public const string Prefix = "/private/cli/";

    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<JsonObject>> _tables = new(StringComparer.Ordinal);

    /// <summary>Told of every command whose rows change, with all of its rows.</summary>
    public Action<string, IEnumerable<JsonObject>>? Changed { get; init; }

    /// <summary>The commands that there are.</summary>
    public string[] Paths
    {
        get
        {
            lock (_lock)
                return [.. _tables.Keys];
        }
    }

    /// <summary>A command that a scenario or a state has, with its rows.</summary>
    public void Set(string path, IEnumerable<JsonObject> rows)
    {
        lock (_lock)
            _tables[path] = [.. rows];
    }

    public bool Has(string path)
    {
        lock (_lock)
            return _tables.ContainsKey(path);
    }

    /// <summary>The rows as they are now; not to be changed.</summary>
    public JsonObject[] Rows(string path)
    {
        lock (_lock)
            return [.. _tables[path]];
    }

    public void Insert(string path, JsonObject row)
    {
        lock (_lock)
        {
            _tables[path].Add(row);
            Changed?.Invoke(path, _tables[path]);
        }
    }

    /// <param name="changed">Gives what becomes of a row; null takes it away.</param>
    /// <returns>How many rows there are that match.</returns>
    public int Change(string path, Func<JsonObject, bool> matches, Func<JsonObject, JsonObject?> changed)
    {
        lock (_lock)
        {
            var rows = _tables[path];
            var count = rows.Count(matches);
            _tables[path] = [.. rows.Select(row => matches(row) ? changed(row) : row).OfType<JsonObject>()];
            if (count > 0)
                Changed?.Invoke(path, _tables[path]);
            return count;
        }
    }
}
